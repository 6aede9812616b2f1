package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;

/** Whether a text says that the request was approved: not that it will be, may be, or was not. */
final class ApprovalWords {
  private static final Patterns WORDS = Patterns.in(ApprovalWords.class, "approval-words.conf");

  /**
   * @param state a state as the portal writes it
   */
  static boolean isApproved(String state) {
    return WORDS.of("state").matcher(Folded.inPlace(state).strip()).matches();
  }

  /** As {@link #inText}, of a text that speaks of the reader's own request. */
  static boolean ofYourRequest(FoldedText passage) {
    return WORDS.found("yours", passage.folded());
  }

  static boolean inText(FoldedText passage) {
    if (WORDS.found("refused", passage.folded()) || WORDS.found("steps", passage.folded())) {
      return false;
    }
    for (String sentence : WORDS.of("sentence-ends").split(passage.folded(), -1)) {
      if (!WORDS.found("open", sentence)
          && (WORDS.found("of-the-request", sentence) || isApproved(sentence))) {
        return true;
      }
    }
    return false;
  }

  /** A word about approval that is no approval: such a mail is for the person to read. */
  static boolean isDoubtful(FoldedText passage) {
    return (WORDS.found("approved", passage.folded()) && !inText(passage))
        || WORDS.found("refused", passage.folded());
  }
}
