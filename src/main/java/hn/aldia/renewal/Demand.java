package hn.aldia.renewal;

import hn.aldia.config.home.Patterns;
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
  private static final Patterns WORDS = Patterns.in(Demand.class, "words.conf");
  private static final Pattern ADDRESS = Pattern.compile("\\b(?:https?://|www\\.)\\S+");

  /** Whether it came with the assignment itself. */
  public boolean isAssignment() {
    return observation.isEmpty();
  }

  /** Whether documents are (also) wanted; false: it only asks something or tells something. */
  public boolean wantsDocuments() {
    return isAssignment() || WORDS.found("sending", Folded.text(observation));
  }

  /** Whether something is asked in so many words, beside whatever documents are wanted. */
  public boolean asks() {
    return WORDS.found("question", ADDRESS.matcher(Folded.text(observation)).replaceAll(" "));
  }
}
