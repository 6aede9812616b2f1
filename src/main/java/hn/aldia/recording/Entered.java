package hn.aldia.recording;

import java.time.Instant;

/**
 * What the person entered into a field.
 *
 * @param label the words by which the field is known, its name among them
 * @param type as the page has it: {@code text}, {@code password}, {@code file}
 */
public record Entered(Instant at, String label, String type, String value) {
  /** Names nobody. */
  @Override
  public String toString() {
    return "Entered[" + label + "]";
  }
}
