package hn.aldia.renewal;

import hn.aldia.renewal.RequestEvent.RequestEnded.End;
import org.jspecify.annotations.Nullable;

/**
 * An end that a mail tells of. It informs and decides nothing: the portal's own list does, or a
 * constancia that reads as one where the list does not say otherwise.
 *
 * @param doubt why the mail is not believed without a person; null: it is
 * @param paper the constancia that it brought
 * @param reads whether that paper reads as the constancia of this request
 */
public record Told(
    End end, @Nullable String doubt, Request.@Nullable Constancia paper, boolean reads) {
  private static final String UNCONFIRMED = "unconfirmed";

  /** Whether something speaks against it: nobody vouches for most mails, and most are true. */
  public static boolean isSuspect(@Nullable String doubt) {
    return doubt != null && !doubt.equals(UNCONFIRMED);
  }

  /** Whether it may stand where the list says nothing to the contrary. */
  boolean standsByItself() {
    return end == End.APPROVED && doubt == null && paper != null && reads;
  }
}
