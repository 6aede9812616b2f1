package hn.aldia.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.mail.documents.Attachment;
import hn.aldia.mail.outbox.Letters;
import hn.aldia.mail.outbox.MimeLetter;
import hn.aldia.words.Words;
import jakarta.mail.Session;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OutgoingTest {
  private static final String ANA = "ana@ejemplo.hn";
  private static final String ROSA = "rosa.muestra@inm.gob.hn";
  private static final Attachment CARD =
      new Attachment("carnet-frente.jpg", "image/jpeg", new byte[2_300_000]);
  private static final Attachment RECEIPT =
      new Attachment("recibo-frente.pdf", "application/pdf", new byte[90_000]);

  @Test
  void the_documents_go_with_a_polite_letter_that_names_them() {
    assertThat(Letters.to(ROSA, ANA, CARD, RECEIPT).text())
        .isEqualTo(
            """
            Buen día, Rosa Muestra Modelo:

            Reciba un cordial saludo. En relación con mi solicitud No. 1162 de renovación de carné de residencia, le adjunto la documentación requerida:

            - carnet-frente.jpg
            - recibo-frente.pdf

            Quedo a la orden para cualquier consulta. Muchas gracias por su atención.

            Atentamente,

            Ana Núñez Ejemplo
            """);
  }

  @Test
  void the_preview_shows_what_will_be_sent_to_whom() {
    assertThat(Letters.to(ROSA, ANA, CARD, RECEIPT).preview(Words.ENGLISH))
        .startsWith(
            """
            From: Ana Núñez Ejemplo <ana@ejemplo.hn>
            To: Rosa Muestra Modelo <rosa.muestra@inm.gob.hn>
            Subject: Solicitud No. 1162 - documentos para renovación de carné - Ana Núñez Ejemplo

            Buen día, Rosa Muestra Modelo:
            """)
        .endsWith(
            """
            2 attachments:
              carnet-frente.jpg  2.2 MB
              recibo-frente.pdf  88 kB""");
  }

  @Test
  void the_applicants_own_words_are_sent_as_they_are_and_signed() {
    Outgoing letter =
        Outgoing.answer(
            Letters.occasion(ROSA, ANA, List.of()),
            "Lo retiré en Roatán, en '2023'. {0}",
            List.of());
    assertThat(letter.text())
        .isEqualTo(
            "Lo retiré en Roatán, en '2023'. {0}\n\nAtentamente,\n\nAna Núñez Ejemplo\nSolicitud No. 1162\n");
    assertThat(letter.subject()).startsWith("Solicitud No. 1162 - ");
  }

  @Test
  void it_answers_the_officers_mail_and_names_no_machine() throws Exception {
    Outgoing letter = Letters.to(ROSA, ANA, RECEIPT);
    String mime = mime(letter);
    assertThat(mime)
        .contains("Message-ID: " + letter.messageId() + "\r\n")
        .contains("In-Reply-To: <aviso-77@inm.gob.hn>\r\n")
        .contains("References: <aviso-77@inm.gob.hn>\r\n")
        .contains("Date: Tue, 3 Nov 2026 12:30:00 -0600\r\n")
        .contains("filename=recibo-frente.pdf")
        .doesNotContain(InetAddress.getLocalHost().getHostName() + ">")
        .doesNotContain("X-Mailer");
  }

  @Test
  void what_is_sent_can_be_read_again() throws Exception {
    Letter read =
        new LetterReader()
            .read(
                new RawMail(
                    mime(Letters.to(ROSA, ANA, RECEIPT)).getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(read.texts().get(0)).contains("renovación de carné de residencia");
    assertThat(read.to()).containsExactly(ROSA);
    assertThat(read.attachments())
        .singleElement()
        .satisfies(a -> assertThat(a.size()).isEqualTo(90_000));
    assertThat(read.references()).hasSize(1);
  }

  @Test
  void the_same_intent_has_the_same_message_id_and_another_has_another() {
    String id = MessageIds.of("ana", "send:1162", ANA);
    assertThat(id)
        .isEqualTo(MessageIds.of("ana", "send:1162", ANA))
        .matches("<[0-9a-f]{40}@ejemplo\\.hn>")
        .isNotEqualTo(MessageIds.of("ana", "send:1163", ANA))
        .isNotEqualTo(MessageIds.of("luis", "send:1162", ANA));
  }

  @Test
  void a_name_cannot_smuggle_in_another_recipient() throws Exception {
    var ana = new Correspondent("Ana\r\nBcc: x@evil.example", ANA);
    var rosa = new Correspondent("Rosa", ROSA);
    var occasion =
        new Occasion("<1@ejemplo.hn>", java.time.Instant.EPOCH, "1162", ana, rosa, List.of());
    assertThat(mime(Outgoing.documents(occasion, List.of())))
        .doesNotContain("\r\nBcc:")
        .doesNotContain("\nBcc:");
    assertThatThrownBy(() -> new Correspondent("Rosa", ROSA + ", x@evil.example"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Correspondent("Rosa", "rosa@inm.gоb.hn"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String mime(Outgoing letter) throws Exception {
    Session session = Session.getInstance(new Properties());
    return new String(MimeLetter.of(session, letter).bytes(), StandardCharsets.ISO_8859_1);
  }
}
