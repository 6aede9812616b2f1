package hn.aldia.mail.imap;

import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** Finds the folder where the provider puts what it takes for junk. */
public final class JunkFolder {
  /** Names in use where the server does not mark the folder (RFC 6154), the commonest first. */
  private static final List<String> NAMES =
      List.of(
          "junk",
          "spam",
          "junk e-mail",
          "junk email",
          "junk mail",
          "correo no deseado",
          "correo electronico no deseado",
          "no deseado",
          "no deseados",
          "correo basura",
          "bulk mail",
          "bulk",
          "posible spam");

  private JunkFolder() {}

  public static Optional<String> among(List<ListInfo> folders) {
    return SpecialFolder.among(folders, "\\Junk", NAMES);
  }
}
