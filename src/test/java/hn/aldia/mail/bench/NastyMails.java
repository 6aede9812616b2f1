package hn.aldia.mail.bench;

import hn.aldia.mail.portal.Mails;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Mails made to keep a reader busy, or to bring it down. */
final class NastyMails {
  private static final int MUCH = 200_000;

  private NastyMails() {}

  static Map<String, byte[]> all() {
    var all = new LinkedHashMap<String, byte[]>();
    all.put("open parentheses in From", head("From: " + "(".repeat(MUCH), "ALAM PIN"));
    all.put("quotes in From", head("From: " + "\"".repeat(MUCH), "ALAM PIN"));
    all.put("commas in To", head("To: " + ",".repeat(MUCH), "ALAM PIN"));
    all.put("10,000 addressees", head("To: " + "a@b.example, ".repeat(10_000), "ALAM PIN"));
    all.put("10,000 header lines", head("X-A: 1\r\n".repeat(10_000) + "X-B: 2", "ALAM PIN"));
    all.put("folded subject", head("Subject: re" + "\r\n a".repeat(50_000), "ALAM PIN"));
    all.put("encoded words", head("Subject: " + "=?utf-8?Q?a?= ".repeat(20_000), "ALAM PIN"));
    all.put("references", head("References: " + "<a@b> ".repeat(40_000), "ALAM PIN"));
    all.put(
        "verdict of comments", head("Authentication-Results: mx; " + "(".repeat(MUCH), "ALAM PIN"));
    all.put(
        "verdict of semicolons",
        head("Authentication-Results: mx" + "; dkim=fail".repeat(20_000), "ALAM"));
    all.put(
        "received lines",
        head(
            ("Received: from a by b; Mon, 2 Nov 2026 09:15:00 -0600\r\n").repeat(5_000) + "X: 1",
            "ALAM"));
    all.put("long date", head("Date: Mon, " + "2".repeat(MUCH), "ALAM PIN"));
    for (String piece :
        new String[] {
          "\n",
          " \n",
          "\u00A0",
          "a ",
          "1 ",
          ">",
          "código ",
          "PIN: ",
          "su solicitud ",
          "no. ",
          "--",
          "(",
          "a@",
          "a.a.",
          "@",
          "de: \n",
          "Estado: ",
          "expira en ",
          "5 dias ",
          "treinta y ",
          "constancia de tramite\n",
          "nombre: ",
          "\u202E",
          "*",
          "|",
          "=",
          "Message-ID:\n",
          "escribio:\n",
          "-----\n",
          "550 5.1.1 ",
          "sra de la fue ha sido ",
          "con pago, de la con ",
          "ALAM INM PIN A1B2 C3D4 "
        }) {
      String text =
          "Plataforma ALAM+ del INM. Solicitud 1162 " + piece.repeat(MUCH / piece.length());
      all.put("text of " + name(piece), head("Subject: Re: ALAM", text));
      all.put(
          "message of " + name(piece),
          head(
              "Subject: Mensaje",
              "Le a enviado un mensaje Rosa Muestra (rosa.muestra@inm.gob.hn)\nSolicitud: # 1162\nEstado: EN ESPERA\nObservación: "
                  + piece.repeat(MUCH / piece.length())));
      all.put(
          "bounce of " + name(piece),
          head(
              "From: MAILER-DAEMON\r\nSubject: Undelivered Mail Returned to Sender",
              "550 user unknown " + piece.repeat(MUCH / piece.length())));
    }
    for (String tag :
        new String[] {
          "<div>",
          "<b><u>",
          "<table><tr><td>",
          "<p style='color:#fff;font-size:0'>",
          "<!--",
          "<",
          "<a href='",
          "&",
          "<span class=a>",
          "<font size=1>",
          "<style>.a{",
          "<ul><li>"
        }) {
      all.put("3 MB of " + tag, html(tag.repeat(3_000_000 / tag.length())));
    }
    all.put(
        "style sheet",
        html(
            "<style>"
                + ".a .b > p:not(.c), #d.e{display:none}".repeat(20_000)
                + "</style>"
                + "<p class='a b c'>ALAM</p>".repeat(5_000)));
    all.put(
        "many styled",
        html(
            "<style>"
                + rules(400)
                + "</style>"
                + "<p class='a1 a2 a3 a4'><span class='a5 a6'>x</span></p>".repeat(6_000)));
    all.put(
        "data picture",
        html(
            "<img src=\"data:image/png;base64,"
                + "A".repeat(3_000_000)
                + "\"><p>ALAM: su PIN es 33LT34N33S</p>"));
    all.put("nested parts", nested(2_000));
    all.put("nested letters", nestedLetters(500));
    all.put("many parts", manyParts(20_000));
    all.put("many files", manyFiles(3_000));
    all.put(
        "many pages",
        ("Content-Type: multipart/alternative; boundary=b\r\n\r\n"
                + ("--b\r\nContent-Type: text/html\r\n\r\n"
                        + "<p>ALAM+ A1B2 ".repeat(5_000)
                        + "\r\n")
                    .repeat(60)
                + "--b--")
            .getBytes(StandardCharsets.US_ASCII));
    all.put(
        "boundary lines",
        Mails.eml("Content-Type: multipart/mixed; boundary=x", "", "--y\r\n".repeat(40_000)));
    all.put(
        "delivery status",
        Mails.eml(
            "From: MAILER-DAEMON",
            "Content-Type: multipart/report; boundary=b",
            "",
            "--b",
            "Content-Type: message/delivery-status",
            "",
            "Action: failed\r\nDiagnostic-Code: x" + "\r\n refused".repeat(50_000),
            "--b--"));
    all.put(
        "status groups",
        Mails.eml(
            "From: MAILER-DAEMON",
            "Content-Type: multipart/report; boundary=b",
            "",
            "--b",
            "Content-Type: message/delivery-status",
            "",
            "Action: failed\r\n\r\n".repeat(20_000),
            "--b--"));
    all.put(
        "base64 of nothing",
        Mails.eml(
            "Content-Type: text/plain", "Content-Transfer-Encoding: base64", "", "=".repeat(MUCH)));
    all.put(
        "quoted-printable of nothing",
        Mails.eml(
            "Content-Type: text/plain",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            "=".repeat(MUCH)));
    all.put(
        "flowed",
        Mails.eml(
            "Content-Type: text/plain; format=flowed; delsp=yes", "", "ALAM \r\n".repeat(30_000)));
    all.put(
        "unknown charset",
        Mails.eml("Content-Type: text/plain; charset=" + "x".repeat(MUCH), "", "ALAM"));
    all.put(
        "parameters", Mails.eml("Content-Type: text/plain" + "; a=b".repeat(40_000), "", "ALAM"));
    all.put("nothing", new byte[0]);
    all.put("zeros", new byte[MUCH]);
    all.put("one long line", "A".repeat(2_000_000).getBytes(StandardCharsets.US_ASCII));
    all.put(
        "bomb.pdf",
        Mails.eml(
            "Subject: ALAM aprobado",
            "Content-Type: application/pdf; name=constancia.pdf",
            "",
            "%PDF-1.4\n" + "1 0 obj<</Kids[".repeat(30_000)));
    all.put(
        "patterns for a style",
        html("<style>p:matches((a|aa)+c){}</style>" + ("<p>" + "a".repeat(60)).repeat(900)));
    return all;
  }

  private static String rules(int count) {
    var css = new StringBuilder();
    for (int i = 0; i < count; i++) {
      css.append(".a").append(i % 8).append(" span{color:#").append(100 + i).append("}");
    }
    return css.toString();
  }

  private static String name(String piece) {
    return "“" + piece.replace("\n", "⏎").replace("\u202E", "RLO").strip() + "”";
  }

  private static byte[] head(String header, String text) {
    return Mails.eml(
        header, "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "", text);
  }

  private static byte[] html(String source) {
    return Mails.eml(
        "From: a@b.example",
        "Content-Type: text/html; charset=utf-8",
        "",
        "<p>ALAM+ su código</p>" + source);
  }

  private static byte[] nested(int depth) {
    var eml = new StringBuilder("From: a@b.example\r\n");
    for (int i = 0; i < depth; i++) {
      eml.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    }
    return eml.append("Content-Type: text/plain\r\n\r\nALAM\r\n")
        .toString()
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] nestedLetters(int depth) {
    return ("Content-Type: message/rfc822\r\n\r\n".repeat(depth) + "Subject: ALAM\r\n\r\nALAM\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] manyParts(int count) {
    return ("Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\nContent-Type: text/plain\r\n\r\nALAM código\r\n".repeat(count)
            + "--b--")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] manyFiles(int count) {
    return ("Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-1.4 x\r\n".repeat(count)
            + "--b--")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
