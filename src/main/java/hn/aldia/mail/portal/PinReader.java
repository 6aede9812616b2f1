package hn.aldia.mail.portal;

import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.QuotedReply;
import hn.aldia.text.Folded;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the temporary PIN: a code introduced by words that call it one, in a mail that speaks as
 * the portal does. Whoever the sender says he is counts for nothing here: {@link PinMail} tells
 * such a mail by its words, {@link PinSentence} weighs what may be the code.
 */
final class PinReader {
  /**
   * @param codes the likeliest first
   * @param expected it is a mail that brings a code, whether or not one could be read
   */
  record Readings(List<String> codes, boolean expected) {
    static final Readings NONE = new Readings(List.of(), false);
  }

  private static final Pattern LETTER_BY_LETTER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z0-9](?:[ \\u00A0\\n]{1,3}[A-Z0-9]){3,15}(?![\\p{L}\\p{N}])");
  private static final Pattern GROUPS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?=[A-Z]*[0-9])(?=[0-9]*[A-Z])[A-Z0-9]{2,5}"
              + "(?:\\u00A0(?=[A-Z]*[0-9])(?=[0-9]*[A-Z])[A-Z0-9]{2,5}){1,4}(?![\\p{L}\\p{N}])");

  private static final int MOST = 4;

  /** What weighs so much less is no other reading, but another thing: a user's number, a year. */
  private static final int LESS = 15;

  static Readings in(Letter letter, List<String> texts) {
    if (QuotedReply.isReply(letter) || isOfAnotherThread(letter)) {
      return Readings.NONE;
    }
    var scores = new LinkedHashMap<String, Integer>();
    boolean expected = false;
    for (String original : texts) {
      String text = joined(original);
      var mail = new PinMail(letter.subject() + "\n\n" + text, letter.trace().senderName());
      if (!mail.isOfThePortal()) {
        continue;
      }
      for (PinSentence sentence : PinSentence.of(text, letter.setApart())) {
        int start = letter.subject().length() + 2 + sentence.start();
        if (mail.speaksNear(start) && !mail.speaksOfOthers(start, start + sentence.length())) {
          sentence.weigh(scores, 0);
          expected = expected || sentence.context().hasOwnLabel();
        }
      }
      for (PinSentence sentence : PinSentence.of(letter.subject(), List.of())) {
        if (!mail.speaksOfOthers(0, letter.subject().length())) {
          sentence.weigh(scores, -1);
        }
      }
    }
    int best = scores.values().stream().max(Integer::compare).orElse(0);
    List<String> codes =
        scores.entrySet().stream()
            .filter(code -> code.getValue() > best - LESS)
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .limit(MOST)
            .toList();
    // A piece of a likelier code is no code of its own.
    List<String> whole =
        codes.stream()
            .filter(
                code ->
                    codes.stream()
                        .takeWhile(likelier -> !likelier.equals(code))
                        .noneMatch(l -> l.contains(code) && l.length() > code.length() + 1))
            .toList();
    return new Readings(whole, expected || !codes.isEmpty());
  }

  /** The portal answers nobody and writes to no list; a person who passes its mail on may. */
  private static boolean isOfAnotherThread(Letter letter) {
    String subject = Folded.inPlace(letter.subject()).strip();
    boolean passedOn =
        subject.matches("\\[?(?:fwd?|rv|reenv\\w{0,8}|tr|wg|enc|i)[ \u00A0]?:.{0,500}");
    return letter.trace().list()
        || letter.trace().automatic().startsWith("auto-replied")
        || (!letter.references().isEmpty() && !passedOn);
  }

  /** Puts a code together again that was set with gaps: letter by letter, or by hard spaces. */
  private static String joined(String text) {
    String letters = LETTER_BY_LETTER.matcher(text).replaceAll(PinReader::withoutGaps);
    return GROUPS.matcher(letters).replaceAll(PinReader::withoutGaps);
  }

  private static String withoutGaps(MatchResult match) {
    return match.group().replaceAll("[ \\u00A0\\n]", "");
  }
}
