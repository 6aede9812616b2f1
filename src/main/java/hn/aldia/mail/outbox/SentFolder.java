package hn.aldia.mail.outbox;

import hn.aldia.mail.imap.SpecialFolder;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** Finds the folder where the provider's own programs put what was sent. */
final class SentFolder {
  /** Names in use where the server does not mark the folder, the commonest first. */
  private static final List<String> NAMES =
      List.of(
          "sent",
          "sent items",
          "sent mail",
          "sent messages",
          "sent-mail",
          "enviados",
          "elementos enviados",
          "correo enviado",
          "correos enviados",
          "mensajes enviados",
          "enviadas",
          "itens enviados",
          "envoyes",
          "elements envoyes",
          "messages envoyes",
          "gesendet",
          "gesendete elemente",
          "gesendete objekte",
          "inviata",
          "posta inviata",
          "verzonden",
          "verzonden items");

  private SentFolder() {}

  static Optional<String> among(List<ListInfo> folders) {
    return SpecialFolder.among(folders, "\\Sent", NAMES);
  }

  /** Where some providers show every mail, the sent ones too. */
  static Optional<String> all(List<ListInfo> folders) {
    return SpecialFolder.marked(folders, "\\All");
  }
}
