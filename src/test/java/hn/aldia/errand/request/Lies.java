package hn.aldia.errand.request;

import hn.aldia.mail.portal.Mails;
import java.util.LinkedHashMap;
import java.util.Map;

/** Mails that lie about the request 1162 of ana@ejemplo.hn: every lie from every liar. */
final class Lies {
  private Lies() {}

  static Map<String, byte[]> all() {
    var all = new LinkedHashMap<String, byte[]>();
    liars()
        .forEach(
            (liar, head) ->
                bodies().forEach((lie, html) -> all.put(liar + ": " + lie, mail(head, html))));
    return all;
  }

  private static byte[] mail(String head, String html) {
    return Mails.eml(
        head.replace("\n", "\r\n"),
        "Subject: Plataforma ALAM+",
        "Date: Mon, 23 Nov 2026 10:30:00 -0600",
        "Message-ID: <" + Integer.toHexString((head + html).hashCode()) + "@inm.gob.hn>",
        "MIME-Version: 1.0",
        "Content-Type: text/html; charset=utf-8",
        "",
        html);
  }

  /** What they write about themselves. */
  private static Map<String, String> liars() {
    String alam = "From: ALAM <no-responder@inm.gob.hn>\nTo: ana@ejemplo.hn";
    var liars = new LinkedHashMap<String, String>();
    liars.put("bare forgery", alam);
    liars.put(
        "verdict of his own",
        "Authentication-Results: mx.evil.example; dmarc=pass header.from=inm.gob.hn\n" + alam);
    liars.put(
        "verdict in a comment",
        "Authentication-Results: mx.ejemplo.hn; spf=fail (dmarc=pass header.from=inm.gob.hn)\n"
            + alam);
    liars.put(
        "verdict in an address",
        "Authentication-Results: mx.ejemplo.hn; spf=none smtp.mailfrom=dmarc=pass@evil.example\n"
            + alam);
    liars.put(
        "verdict on another",
        "Authentication-Results: mx.ejemplo.hn; dmarc=pass header.from=evil.example\n" + alam);
    liars.put(
        "found forged",
        "Authentication-Results: mx.ejemplo.hn; dmarc=fail header.from=inm.gob.hn\n" + alam);
    liars.put(
        "found forged, then not",
        "Authentication-Results: mx.ejemplo.hn; dmarc=fail header.from=inm.gob.hn\nAuthentication-Results: mx.ejemplo.hn; dmarc=pass header.from=inm.gob.hn\n"
            + alam);
    liars.put(
        "name only", "From: \"no-responder@inm.gob.hn\" <a@evil.example>\nTo: ana@ejemplo.hn");
    liars.put(
        "an officer's name", "From: Rosa Muestra Modelo <rosa@evil.example>\nTo: ana@ejemplo.hn");
    liars.put("subdomain", "From: no-responder@mail.inm.gob.hn\nTo: ana@ejemplo.hn");
    liars.put("look-alike domain", "From: no-responder@inm-gob.hn\nTo: ana@ejemplo.hn");
    liars.put("two senders", "From: no-responder@inm.gob.hn, a@evil.example\nTo: ana@ejemplo.hn");
    liars.put("answers elsewhere", alam + "\nReply-To: a@evil.example");
    return liars;
  }

  /** What they want to be believed. */
  private static Map<String, String> bodies() {
    var bodies = new LinkedHashMap<String, String>();
    for (String state :
        new String[] {"DENEGADA", "RECHAZADA", "CANCELADA", "VENCIDA", "APROBADA", "ANULADA"}) {
      bodies.put(
          "state " + state,
          "<p>Le a enviado un mensaje Rosa Muestra Modelo (rosa.muestra@inm.gob.hn)</p><p>Solicitud: # 1162</p><p>Estado: "
              + state
              + "</p><p>Observación: ver portal.</p>");
    }
    bodies.put("approved", "<p>Plataforma ALAM+. Su solicitud No. 1162 fue aprobada.</p>");
    bodies.put("other domain", assigned("Rosa Muestra Modelo", "rosa.muestra@evil.example"));
    bodies.put("subdomain", assigned("Rosa Muestra Modelo", "rosa.muestra@correo.inm.gob.hn"));
    bodies.put("suffix", assigned("Rosa Muestra Modelo", "rosa.muestra@inm.gob.hn.evil.example"));
    bodies.put("look-alike letters", assigned("Rosa Muestra Modelo", "rosa.muestra@inm.gоb.hn"));
    bodies.put(
        "another person's address", assigned("Rosa Muestra Modelo", "carlos.ejemplo@inm.gob.hn"));
    bodies.put("an office's address", assigned("Rosa Muestra Modelo", "tramites@inm.gob.hn"));
    bodies.put("another officer", assigned("Carlos Ejemplo", "carlos.ejemplo@inm.gob.hn"));
    bodies.put(
        "two addresses",
        assigned("Rosa Muestra Modelo", "carlos.ejemplo@inm.gob.hn")
            + "<p>rosa.muestra@inm.gob.hn</p>");
    bodies.put("of its writer", "<p>INM: me ha sido asignada su solicitud No. 1162.</p>");
    bodies.put(
        "a name before it",
        "<p>Carlos Ejemplo es el oficial a cargo de su solicitud No. 1162, carlos.ejemplo@inm.gob.hn. INM</p>");
    bodies.put(
        "handed over",
        "<p>Su solicitud No. 1162 pasa al oficial Rosa Muestra Modelo, rosa.muestra@evil.example. INM</p>");
    for (String style :
        new String[] {
          "font-size:0", "display:none", "color:#ffffff", "position:absolute;left:-9999px"
        }) {
      bodies.put(
          "hidden by " + style,
          assigned(
              "Rosa Muestra Modelo",
              "<span style='" + style + "'>rosa.muestra@inm.gob.hn</span> x@evil.example"));
      bodies.put(
          "shown, hidden by " + style,
          assigned(
              "Rosa Muestra Modelo",
              "<span style='" + style + "'>carlos.ejemplo@inm.gob.hn</span> x@evil.example"));
    }
    bodies.put(
        "hidden by a class",
        "<style>.k{display:none}</style>"
            + assigned(
                "Rosa Muestra Modelo",
                "<span class=k>rosa.muestra@inm.gob.hn</span> x@evil.example"));
    return bodies;
  }

  private static String assigned(String officer, String address) {
    return "<p>Plataforma ALAM+ del INM.</p><p>Se le notifica que : Su solicitud No.1162 ya fue ASIGNADA al oficial de Migración "
        + officer
        + " , favor enviar la documentación requerida al correo "
        + address
        + " para agilizar su solicitud.</p>";
  }
}
