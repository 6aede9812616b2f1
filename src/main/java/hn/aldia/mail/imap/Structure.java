package hn.aldia.mail.imap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.angus.mail.imap.protocol.BODYSTRUCTURE;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;

/**
 * What a mail is made of, told by the server before any of it is fetched.
 *
 * @param pieces in the order of the mail
 */
public record Structure(List<Piece> pieces) {
  /** Bytes of the heads of a mail and of a piece of it, rather too many than too few. */
  private static final long HEAD = 16_000;

  private static final long HEAD_OF_A_PIECE = 1_000;

  public Structure {
    pieces = List.copyOf(pieces);
  }

  /**
   * @param size in bytes, as it is sent
   */
  public record Piece(String type, long size) {
    private boolean isPictureOrSound() {
      return type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
    }
  }

  static Optional<Structure> of(FetchResponse response) {
    BODYSTRUCTURE whole = response.getItem(BODYSTRUCTURE.class);
    if (whole == null) {
      return Optional.empty();
    }
    var pieces = new ArrayList<Piece>();
    collect(whole, pieces);
    return pieces.isEmpty() ? Optional.empty() : Optional.of(new Structure(pieces));
  }

  private static void collect(BODYSTRUCTURE part, List<Piece> pieces) {
    if (part.isMulti() && part.bodies != null) {
      for (BODYSTRUCTURE inner : part.bodies) {
        collect(inner, pieces);
      }
    } else {
      String type = (part.type + "/" + part.subtype).toLowerCase(Locale.ROOT);
      // A piece whose size is not told may be of any.
      pieces.add(new Piece(type, part.size < 0 ? Long.MAX_VALUE / 1_000 : part.size));
    }
  }

  /** Whether nothing but pictures, film and sound lies beyond its first so many bytes. */
  public boolean saysAllWithin(long bytes) {
    long at = HEAD;
    for (Piece piece : pieces) {
      at += piece.size() + HEAD_OF_A_PIECE;
      if (at > bytes && !piece.isPictureOrSound()) {
        return false;
      }
    }
    return true;
  }
}
