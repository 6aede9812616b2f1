package hn.aldia.mail.portal;

import java.nio.charset.StandardCharsets;

/** Mails of invented people, as the portal sends them. */
public final class Mails {
  private Mails() {}

  public static byte[] pin(String to, String code) {
    return eml(
        "From: ALAM <no-responder@inm.gob.hn>",
        "To: " + to,
        "Subject: Bienvenido a la plataforma ALAM+",
        "Message-ID: <" + code + "@inm.gob.hn>",
        "MIME-Version: 1.0",
        "Content-Type: text/html; charset=UTF-8",
        "",
        "<p>Bienvenido a la plataforma ALAM+ del INM.</p>",
        "<p>La aplicación le a generado el siguiente código <b><u>"
            + code
            + "</u></b> el cual debe ingresar junto a la dirección de correo que registro.</p>");
  }

  public static byte[] newsletter(String to) {
    return eml(
        "From: ofertas@tienda.example",
        "To: " + to,
        "Subject: Ofertas",
        "Content-Type: text/plain; charset=UTF-8",
        "",
        "Su código de descuento es VERANO26.");
  }

  public static byte[] eml(String... lines) {
    return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
