package hn.aldia.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.mail.outbox.MimeLetter;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.mail.portal.Reading;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class NoteTest {
  private static final Correspondent ANA = new Correspondent("Ana", "ana@ejemplo.hn");
  private static final Instant NOW = Instant.parse("2026-11-23T16:00:00Z");
  private static final String APPROVED =
      "Plataforma ALAM+ del INM.\n\n"
          + "Su solicitud No.1162 ha sido aprobado. Adjunto encontrará su Constancia.";

  @Test
  void our_own_note_is_never_taken_for_a_mail_of_the_portal() throws MessagingException {
    assertThat(read(Note.of(ANA, ANA, NOW, "hay novedades (c1)", APPROVED)))
        .isInstanceOf(PortalMail.Other.class);

    var occasion = new Occasion("<x@ejemplo.hn>", NOW, "", ANA, ANA, List.of());
    assertThat(read(new Outgoing(occasion, "hay novedades", APPROVED, List.of())))
        .isNotInstanceOf(PortalMail.Other.class);
  }

  private static PortalMail read(Outgoing letter) throws MessagingException {
    return Reading.of(MimeLetter.of(Session.getInstance(new Properties()), letter).bytes());
  }
}
