package hn.aldia.renewal;

import hn.aldia.text.Folded;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the office wants: a message of the officer, or the mail that assigns one and asks for the
 * documents.
 *
 * @param observation the officer's words; empty for the mail that assigns
 * @param daysLeft from "Su solicitud expira en N días"
 * @param asOf the mail's date
 */
public record Demand(
    String messageId, String observation, @Nullable Integer daysLeft, Instant asOf) {
  private static final Pattern SENDING =
      Pattern.compile(
          "\\b(envi|remit|adjunt|mand[ae]|falta|pendiente|necesit|requ(isit|ier|er)|document|legible"
              + "|ilegible|borros|incomplet|ambos lados|reverso|anverso|recibo|tgr|send|attach"
              + "|missing|forward|submit)");

  private static final Pattern ADDRESS = Pattern.compile("\\b(?:https?://|www\\.)\\S+");

  private static final Pattern QUESTION =
      Pattern.compile(
          "[?\u00bf]|\\b(?:favor|sirvase|please|kindly)\\b[^.]{0,40}"
              + "\\b(?:indi(?:car|que)|confirm|inform|respond|contest|aclar|digan|answer|reply|tell)");

  /** Whether it came with the assignment itself. */
  public boolean isAssignment() {
    return observation.isEmpty();
  }

  /** Whether documents are (also) wanted; false: it only asks something or tells something. */
  public boolean wantsDocuments() {
    return isAssignment() || SENDING.matcher(Folded.text(observation)).find();
  }

  /** Whether something is asked in so many words, beside whatever documents are wanted. */
  public boolean asks() {
    return QUESTION.matcher(ADDRESS.matcher(Folded.text(observation)).replaceAll(" ")).find();
  }
}
