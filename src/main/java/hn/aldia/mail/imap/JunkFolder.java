package hn.aldia.mail.imap;

import hn.aldia.text.Folded;
import hn.aldia.text.WordList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** Finds the folder where the provider puts what it takes for junk. */
public final class JunkFolder {
  /** Names in use where the server does not mark the folder (RFC 6154), a language a line. */
  private static final List<String> NAMES =
      WordList.of(
              """
              junk, spam, junk e-mail, junk email, junk mail, bulk mail, bulk, junk-e-mail
              correo no deseado, correo electrónico no deseado, no deseado, no deseados, correo basura, posible spam
              lixo eletrônico, lixo electrónico, lixo, correio não solicitado
              courrier indésirable, indésirables, pourriel, courriel indésirable
              unerwünscht, junk-mail, spamverdacht, werbung, spam-verdacht
              posta indesiderata, indesiderata, cestino spam
              ongewenste e-mail, ongewenst, ongewenste mail
              wiadomości-śmieci, wiadomości śmieci, niechciane
              спам, нежелательная почта
              önemsiz, önemsiz e-posta, gereksiz
              skräppost, søppelpost, uønsket mail, roskaposti
              垃圾邮件, 垃圾郵件, 迷惑メール, 스팸메일함
              """)
          .stream()
          .map(Folded::inPlace)
          .toList();

  private JunkFolder() {}

  public static Optional<String> among(List<ListInfo> folders) {
    return SpecialFolder.among(folders, "\\Junk", NAMES);
  }
}
