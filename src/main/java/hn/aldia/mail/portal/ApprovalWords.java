package hn.aldia.mail.portal;

import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import java.util.regex.Pattern;

/** Whether a text says that the request was approved: not that it will be, may be, or was not. */
final class ApprovalWords {
  private static final Pattern APPROVED = Pattern.compile("(?<![\\w-])(?:aprobad[ao]|approved)\\b");

  private static final Pattern STATE =
      Pattern.compile(
          "(?:(?:su|la|solicitud|tramite|carnet|ya|fue|ha|sido|esta)\\s+)*aprobad[ao][\\s.!]*");

  private static final Pattern OPEN =
      Pattern.compile(
          "¿|\\b(?:no(?!\\.?\\s*\\d)|aun|todavia|si|cuando|una vez|hasta|sera|seran|seria|serian|sea|sean|ser|siendo|pendiente"
              + "|podra|podria|pueda|puede|debera|deberan|debe|deben|en caso|sin|nunca|tampoco|ni|para que|despues"
              + "|luego|antes|proxim[oa]|pronto|espera|estaria|proceso"
              + "|dejo de|revoc\\w*|anul\\w*|por error|faltan?|denieg\\w*|denegad[oa]|rechaz\\w*|cannot|\\w{2,6}n['’]t|not|yet|will|when|once|if|until|unless|pending|after|before|may|might|must|could|would)\\b");

  private static final Pattern OF_A_REQUEST =
      Pattern.compile(
          "\\b(?:solicitud|tramite|renovacion|carnet?|permiso|residencia|constancia|request|renewal)\\b");

  private static final Pattern YOURS =
      Pattern.compile(
          "\\b(?:su|tu|your)\\s+(?:\\w+\\s+){0,2}?(?:solicitud|tramite|renovacion|carnet?|residencia|request|renewal)\\b");

  private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<!\\bno)[.!?;]\\s+|\\n\\s*\\n");

  /** An answer of so many words says nothing else. */
  private static final int ONE_WORD = 3;

  /**
   * @param state a state as the portal writes it
   */
  static boolean isApproved(String state) {
    return STATE.matcher(Folded.inPlace(state).strip()).matches();
  }

  /** As {@link #inText}, of a text that speaks of the reader's own request. */
  static boolean ofYourRequest(FoldedText passage) {
    return YOURS.matcher(passage.folded()).find();
  }

  static boolean inText(FoldedText passage) {
    for (String sentence : SENTENCE_ENDS.split(passage.folded(), -1)) {
      if (APPROVED.matcher(sentence).find()
          && !OPEN.matcher(sentence).find()
          && (OF_A_REQUEST.matcher(sentence).find() || words(sentence) <= ONE_WORD)) {
        return true;
      }
    }
    return false;
  }

  /** A word about approval that is no approval: such a mail is for the person to read. */
  static boolean isDoubtful(FoldedText passage) {
    return APPROVED.matcher(passage.folded()).find() && !inText(passage);
  }

  private static long words(String sentence) {
    return Pattern.compile("[\\w]+").matcher(sentence).results().count();
  }
}
