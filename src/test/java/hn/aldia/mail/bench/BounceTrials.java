package hn.aldia.mail.bench;

import hn.aldia.mail.portal.Mails;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What comes back, in the words of many servers; and what only looks so. */
final class BounceTrials {
  private static final String ID = "<renovacion-1162.77@ejemplo.hn>";
  private static final String TO = "rosa.muestra@inm.gob.hn";

  private static final String[] SENDERS = {
    "Mail Delivery System <MAILER-DAEMON>",
    "<>",
    "MAILER-DAEMON@mx.example",
    "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
    "postmaster@inm.gob.hn",
    "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@correo.example>",
    "Administrador del sistema <admin@correo.example>",
    "Sistema de entrega de correo <noreply@correo.example>",
    "\"Mail Delivery System\" <noreply@mx.example>",
    "Mail Administrator <Postmaster@mx.example>"
  };
  private static final String[] SUBJECTS = {
    "Undelivered Mail Returned to Sender",
    "Mail delivery failed: returning message to sender",
    "Delivery Status Notification (Failure)",
    "Undeliverable: Documentos",
    "failure notice",
    "Returned mail: see transcript for details",
    "Aviso de no entrega",
    "Fallo en la entrega",
    "Notificación de estado de entrega (Error)",
    "No se puede entregar: Documentos",
    "Mensaje no entregado",
    "Correo devuelto",
    "Error de entrega",
    "Su mensaje no pudo ser entregado: no se pudo entregar",
    "Falla de envío",
    "Devolución de correo"
  };
  private static final String[] TEXTS = {
    TO + ": 550 5.1.1 user unknown",
    "<" + TO + ">: host mx.inm.gob.hn said: 550 No such user here",
    "Your message to " + TO + " couldn't be delivered.\nrosa.muestra wasn't found at inm.gob.hn.",
    "This is a permanent error; I've given up. Sorry it didn't work out.\n\n<"
        + TO
        + ">:\nSorry, no mailbox here by that name. (#5.1.1)",
    "No se pudo entregar su mensaje a " + TO + ": usuario desconocido",
    "El buzón de " + TO + " está lleno. 552 5.2.2",
    "La dirección " + TO + " no existe en este servidor.",
    "El siguiente destinatario no fue encontrado: " + TO + "\nEl usuario no existe.",
    "Delivery to the following recipient failed permanently: " + TO,
    "No fue posible entregar el mensaje a " + TO + " porque la cuenta de correo no existe"
  };

  private final Eml eml;

  BounceTrials(long seed) {
    eml = new Eml(new Random(seed));
  }

  List<Trial> some(int count) {
    var trials = new ArrayList<Trial>();
    for (int i = 0; i < count; i++) {
      trials.add(eml.often(0.25) ? none() : eml.often(0.4) ? report() : text());
    }
    return trials;
  }

  private Trial text() {
    boolean id = eml.often(0.6);
    String body =
        eml.one(
                "",
                "This message was created automatically.\n\n",
                "Este mensaje se generó automáticamente.\n\n")
            + eml.one(TEXTS)
            + (id ? "\n\n----- Original -----\nMessage-ID: " + ID + "\nSubject: Documentos" : "");
    byte[] mail = eml.of(eml.one(SENDERS), "ana@ejemplo.hn", eml.one(SUBJECTS), "text/plain", body);
    return new Trial(
        "bounce: text", mail, "bounce " + (id ? ID : "-") + " | " + TO + " | given up");
  }

  private Trial report() {
    String colon = eml.one(": ", " : ", ":");
    String action =
        eml.one(
            "Action"
                + colon
                + eml.one("failed", "Failed", "failed (bad destination)", "expired")
                + "\n",
            "");
    String status =
        "Reporting-MTA"
            + colon
            + "dns; mx.example\n"
            + eml.one("\n", "")
            + "Final-Recipient"
            + colon
            + "rfc822;"
            + eml.one("", " ")
            + TO
            + "\n"
            + action
            + "Status"
            + colon
            + "5.1.1\n"
            + eml.one(
                "",
                "Diagnostic-Code"
                    + colon
                    + "smtp; 550 5.1.1 User unknown"
                    + "\n refused".repeat(eml.between(0, 30))
                    + "\n");
    String original = eml.one("text/rfc822-headers", "message/rfc822");
    return new Trial(
        "bounce: report",
        multi(status, original, eml.one(SUBJECTS)),
        "bounce " + ID + " | " + TO + " | given up");
  }

  private byte[] multi(String status, String original, String subject) {
    return Mails.eml(
        "From: " + eml.one(SENDERS),
        "To: ana@ejemplo.hn",
        "Subject: " + subject.replace("ó", "o").replace("í", "i"),
        "MIME-Version: 1.0",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
        "",
        eml.one("--b\r\nContent-Type: text/plain\r\n\r\nNo se entrego.\r\n", "") + "--b",
        "Content-Type: message/delivery-status",
        "",
        status.replace("\n", "\r\n"),
        "--b",
        "Content-Type: " + original,
        "",
        "Message-ID: " + ID,
        "Subject: Documentos",
        "",
        "--b--");
  }

  private Trial none() {
    String delivered =
        "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; "
            + TO
            + "\nAction: "
            + eml.one("delivered", "relayed", "expanded")
            + "\nStatus: 2.0.0\n";
    String delayed =
        "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; "
            + TO
            + "\nAction: delayed\nStatus: 4.4.1\n";
    byte[] mail =
        switch (eml.between(0, 5)) {
          case 0 -> multi(delivered, "text/rfc822-headers", "Successful Mail Delivery Report");
          case 1 -> multi(delayed, "text/rfc822-headers", "Delayed Mail (still being retried)");
          case 2 ->
              eml.of(
                  TO,
                  "ana@ejemplo.hn",
                  eml.one(
                      "Fuera de la oficina",
                      "Respuesta automática: Documentos",
                      "Automatic reply: Documentos",
                      "Out of Office"),
                  "text/plain",
                  "Estaré de vacaciones hasta el lunes. Si es urgente escriba a otra.persona@inm.gob.hn. El buzón no existe para urgencias.",
                  "Auto-Submitted: auto-replied");
          case 3 ->
              eml.of(
                  "otra@ejemplo.hn",
                  "ana@ejemplo.hn",
                  eml.one("Fwd: ", "Re: ", "RV: ") + eml.one(SUBJECTS),
                  "text/plain",
                  "Mirá lo que me llegó:\n\n" + eml.one(TEXTS));
          case 4 ->
              eml.of(
                  "Tienda <ventas@tienda.example>",
                  "ana@ejemplo.hn",
                  eml.one(
                      "Su pedido fue devuelto",
                      "Pago rechazado",
                      "Delivery update",
                      "Paquete no entregado"),
                  "text/plain",
                  "El mensajero no encontró a nadie. Llame al 2232-7800.");
          default ->
              eml.of(
                  "postmaster@mx.example",
                  "ana@ejemplo.hn",
                  "Warning: message delayed 4 hours",
                  "text/plain",
                  "Your message to "
                      + TO
                      + " has been delayed. No need to resend. Will keep trying.");
        };
    return new Trial("no bounce", mail, "!given up");
  }
}
