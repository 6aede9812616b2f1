package hn.aldia.rehearsal.office;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimePart;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/** How the portal's mails are made up: their real shape is not known. */
public enum MailShape {
  /** HTML, in the words of the guide. */
  GUIDE,
  /** Nothing but text. */
  PLAIN {
    @Override
    void fill(MimePart part, String html) throws MessagingException {
      part.setText(Jsoup.parse(html).wholeText(), StandardCharsets.UTF_8.name());
    }
  },
  /** A newsletter: tables within tables, and the code in a cell of its own. */
  TABLE {
    @Override
    String code(String code) {
      return "<table border=\"1\"><tr><td style=\"letter-spacing:3px\">"
          + code
          + "</td></tr></table>";
    }

    @Override
    void fill(MimePart part, String html) throws MessagingException {
      super.fill(
          part,
          "<html><body><table width=\"600\"><tr><td><h3>INM</h3></td></tr><tr><td>"
              + html.replaceAll("(?s)</?(html|body)[^>]*>", "")
              + "</td></tr><tr><td>© INM</td></tr></table></body></html>");
    }
  },
  /** Other words around the code. */
  REWORDED {
    @Override
    String pin(String text) {
      return text.replaceFirst(
              "(?s)La aplicación le a generado el siguiente código",
              "Su código de acceso temporal es")
          .replace("el cual debe ingresar", ". Ingréselo en la página de ingreso");
    }
  };

  /** The code as it stands in the mail that brings it. */
  String code(String code) {
    return "<b><u>" + code + "</u></b>";
  }

  /** The words of the mail with the code. */
  String pin(String text) {
    return text;
  }

  void fill(MimePart part, String html) throws MessagingException {
    part.setContent(html, "text/html; charset=utf-8");
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
  }
}
