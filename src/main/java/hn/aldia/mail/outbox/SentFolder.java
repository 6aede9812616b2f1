package hn.aldia.mail.outbox;

import hn.aldia.mail.imap.SpecialFolder;
import hn.aldia.text.Folded;
import hn.aldia.text.WordList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** Finds the folder where the provider's own programs put what was sent. */
final class SentFolder {
  /** Names in use where the server does not mark the folder, a language a line. */
  private static final List<String> NAMES =
      WordList.of(
              """
              sent, sent items, sent mail, sent messages, sent-mail
              enviados, elementos enviados, correo enviado, correos enviados, mensajes enviados, enviadas
              itens enviados, mensagens enviadas, e-mails enviados
              envoyés, éléments envoyés, messages envoyés
              gesendet, gesendete elemente, gesendete objekte
              inviata, posta inviata, inviati
              verzonden, verzonden items
              wysłane, elementy wysłane
              отправленные
              gönderilmiş öğeler, gönderilenler
              skickat, sendt, lähetetyt
              已发送, 已发送邮件, 送信済み, 보낸메일함
              """)
          .stream()
          .map(Folded::inPlace)
          .toList();

  private SentFolder() {}

  static Optional<String> among(List<ListInfo> folders) {
    return SpecialFolder.among(folders, "\\Sent", NAMES);
  }

  /** Where some providers show every mail, the sent ones too. */
  static Optional<String> all(List<ListInfo> folders) {
    return SpecialFolder.marked(folders, "\\All");
  }
}
