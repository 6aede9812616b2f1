package hn.aldia.mail.portal;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.Authenticity;
import hn.aldia.mail.message.ForwardedHead;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.LetterReader;
import hn.aldia.mail.message.QuotedReply;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.text.FoldedText;
import hn.aldia.text.Harmless;
import jakarta.mail.MessagingException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/** Whatever bytes come: an answer, within a second. */
class MailPropertiesTest {
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final Instant NOW = Instant.parse("2026-11-03T16:20:00Z");
  private static final Arrival ARRIVAL = new Arrival("INBOX", 1, 1, NOW, NOW, raw("ALAM"));

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void any_bytes_are_a_mail_that_is_answered(@ForAll @Size(max = 4_000) byte[] bytes) {
    assertThat(timed(bytes)).isLessThan(LONGEST);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void any_pieces_of_mails_put_together_are_answered(@ForAll("pieces") String mail) {
    assertThat(timed(mail.getBytes(StandardCharsets.UTF_8))).isLessThan(LONGEST);
  }

  /** What the one who calls them would catch, and pass the mail over for. */
  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void no_reader_of_them_stumbles(@ForAll("pieces") String mail, @ForAll String odd)
      throws MessagingException {
    Letter whole = new LetterReader().read(raw(mail + odd + mail));
    for (Letter letter : List.of(whole, Letter.unreadable().withTexts(List.of(mail, odd)))) {
      assertThat(BounceReader.read(ARRIVAL, letter)).isNotNull();
      assertThat(PinReader.in(letter, letter.texts())).isNotNull();
      assertThat(ApprovalFile.among(List.of(letter), true)).isNotNull();
      for (String text : letter.texts()) {
        FoldedText passage = QuotedReply.cutFrom(FoldedText.of(text), letter);
        assertThat(AssignmentReader.in(passage, letter)).isNotNull();
        assertThat(OfficerMessageReader.in(passage)).isNotNull();
        assertThat(TimeLimitReader.in(passage, LocalDate.of(2026, 11, 3))).isNotNull();
        assertThat(ConstanciaReader.in(passage)).isNotNull();
        assertThat(RequestNumber.in(passage, letter)).isNotNull();
        assertThat(ForwardedHead.addressees(text)).isNotNull();
        assertThat(ApprovalWords.isDoubtful(passage)).isIn(true, false);
      }
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void no_verdict_of_another_server_confirms_a_mail(@ForAll("results") String results) {
    PortalMail mail =
        Reading.of(
            Mails.eml(
                "Authentication-Results: mx.evil.example; " + results,
                "From: rosa.muestra@inm.gob.hn",
                "",
                "ALAM"));
    assertThat(mail.letter().authenticity().standing(TrustedDomains.INM))
        .isNotEqualTo(Authenticity.Standing.CONFIRMED);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void a_failure_of_the_own_server_is_never_talked_away(@ForAll("results") String results) {
    PortalMail mail =
        Reading.of(
            Mails.eml(
                "Authentication-Results: mx.ejemplo.hn; dmarc=fail header.from=inm.gob.hn; "
                    + results,
                "From: rosa.muestra@inm.gob.hn",
                "",
                "ALAM"));
    assertThat(mail.letter().doubtful()).isTrue();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void nothing_that_is_shown_commands_a_terminal(@ForAll String foreign) {
    assertThat(Harmless.line(foreign).chars())
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "From: ALAM <a@inm.gob.hn>\r\n",
            "To: ana@ejemplo.hn\r\n",
            "Subject: Re: ALAM\r\n",
            "Content-Type: multipart/mixed; boundary=b\r\n",
            "Content-Type: text/html; charset=\r\n",
            "Content-Type: message/rfc822\r\n",
            "Content-Type: message/delivery-status\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "Content-Transfer-Encoding: quoted-printable\r\n",
            "\r\n",
            "--b\r\n",
            "--b--\r\n",
            "--c\r\n",
            "Plataforma ALAM+ del INM. Su PIN es ",
            "33LT 34N3 3S",
            "=3D=\r\n",
            "<p style='display:none'>",
            "<div>",
            "</u>",
            "<style>.a{",
            "Su solicitud No. 1162 ",
            "fue ASIGNADA al oficial ",
            "Rosa Muestra ",
            "(rosa.muestra@inm.gob.hn)",
            "Le a enviado un mensaje ",
            "Estado: ",
            "Observación: ",
            "expira en ",
            "treinta y ",
            "5 dias",
            "(5) cinco ",
            "mañana",
            "constancia de tramite ",
            "Action: failed\r\n",
            "Final-Recipient: rfc822; a@b.hn\r\n",
            "550 5.1.1 ",
            "Message-ID: <a@b>\r\n",
            "\u0000",
            "\u202E",
            "é",
            "\uD800",
            "()",
            "\"",
            "<",
            ">",
            "@",
            "a b c d e f ",
            "1 2 3 4 5 ")
        .list()
        .ofMaxSize(120)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> results() {
    return Arbitraries.of(
            "dmarc=pass ",
            "dkim=pass ",
            "spf=pass ",
            "header.from=inm.gob.hn ",
            "header.d=inm.gob.hn ",
            "; ",
            "(",
            ")",
            "\"",
            "=",
            "\\",
            "mx.ejemplo.hn ",
            "1 ",
            "reason=",
            "\r\n ",
            "none",
            "arc=pass ")
        .list()
        .ofMaxSize(30)
        .map(list -> String.join("", list));
  }

  private static RawMail raw(String mail) {
    return new RawMail(mail.getBytes(StandardCharsets.UTF_8));
  }

  private static Duration timed(byte[] eml) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(Reading.of(eml)).isNotNull();
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
  }
}
