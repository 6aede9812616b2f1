package hn.aldia.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.mail.imap.ArmedAt;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.Mails;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.mail.portal.PortalMailReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PinCandidatesTest {
  private static final Instant CLICK = Instant.parse("2026-11-02T15:00:00Z");
  private static final String ANA = "ana@ejemplo.hn";
  private static final String PORTAL = "alam@correo.inm.gob.hn";
  private static final String STRANGER = "alam.avisos@gmail.example";

  private final PinCandidates candidates =
      new PinCandidates(new PinWanted("Ana@Ejemplo.HN", CLICK, List.of("inm.gob.hn")));

  @Test
  void the_newest_from_a_trusted_domain_is_tried_first_then_the_others() {
    offer("STRANGE9", STRANGER, ANA, 40);
    offer("TRUSTED1", PORTAL, ANA, 10);
    offer("TRUSTED2", PORTAL, ANA, 20);
    offer("STRANGE8", STRANGER, ANA, 30);
    assertThat(triedOneAfterTheOther())
        .containsExactly("TRUSTED2", "TRUSTED1", "STRANGE9", "STRANGE8");
  }

  @Test
  void a_domain_that_only_ends_alike_is_not_trusted() {
    offer("PHISHED1", "alam@finm.gob.hn", ANA, 20);
    offer("TRUSTED1", "alam@inm.gob.hn", ANA, 10);
    assertThat(triedOneAfterTheOther()).containsExactly("TRUSTED1", "PHISHED1");
  }

  @Test
  void a_sender_found_to_be_forged_comes_last() {
    offer("FORGED12", PORTAL, ANA, 30, "Authentication-Results: mx.hn; spf=fail; dkim=fail");
    offer("STRANGE8", STRANGER, ANA, 10);
    assertThat(triedOneAfterTheOther()).containsExactly("STRANGE8", "FORGED12");
  }

  @Test
  void an_older_mail_is_refused() {
    assertThat(offer("YESTERD1", PORTAL, ANA, -86_400)).isFalse();
    assertThat(candidates.whyRefused().orElseThrow().toString()).contains("older");
  }

  @Test
  void the_pin_of_another_address_is_refused_even_in_the_same_mailbox() {
    assertThat(offer("LUISPIN1", PORTAL, "luis@ejemplo.hn", 10, "Delivered-To: " + ANA)).isFalse();
    assertThat(offer("PLUSPIN1", PORTAL, "ana+luis@ejemplo.hn", 10)).isFalse();
    assertThat(candidates.best()).isEmpty();
  }

  @Test
  void upper_case_letters_in_an_address_make_no_difference() {
    assertThat(offer("CASEPIN1", PORTAL, "\"Ana Ejemplo\" <ANA@EJEMPLO.HN>", 10)).isTrue();
  }

  @Test
  void a_mail_that_names_no_addressee_counts_by_where_it_was_delivered() {
    assertThat(offer("BLINDPN1", PORTAL, "undisclosed-recipients:;", 10)).isTrue();
    assertThat(offer("BLINDPN2", PORTAL, "undisclosed-recipients:;", 10, "Delivered-To: " + ANA))
        .isTrue();
  }

  @Test
  void a_forwarded_copy_counts_by_whom_the_original_was_addressed_to() {
    assertThat(candidates.offer(forwarded("luis@ejemplo.hn", "FWDPIN01"))).isFalse();
    assertThat(candidates.offer(forwarded(ANA, "FWDPIN02"))).isTrue();
  }

  @Test
  void a_wrong_pin_is_not_proposed_again_from_another_mail() {
    offer("WRONG123", PORTAL, ANA, 10);
    candidates.wrong(candidates.best().orElseThrow());
    assertThat(offer("WRONG123", PORTAL, ANA, 20)).isFalse();
    assertThat(offer("RIGHT123", PORTAL, ANA, 5)).isTrue();
    assertThat(triedOneAfterTheOther()).containsExactly("RIGHT123");
  }

  @Test
  void a_number_at_or_above_the_noted_one_is_new_whatever_the_clocks_say() {
    var counted = new ArmedAt(CLICK, Map.of("INBOX", new ArmedAt.Mark(1, 41)));
    var fast = new PinCandidates(PinWanted.after(counted, ANA, List.of("inm.gob.hn")));
    assertThat(fast.offer(numbered(41, 1, -1_800))).isTrue();
    assertThat(fast.offer(numbered(40, 1, 60))).isFalse();
    assertThat(fast.offer(numbered(7, 2, -1_800))).isFalse();
    assertThat(fast.offer(numbered(7, 2, -200))).isTrue();
  }

  @Test
  void of_two_pins_the_one_written_last_is_tried_first_whichever_arrives_last() {
    offer("NUEVO222", PORTAL, ANA, 75, "Date: Mon, 2 Nov 2026 09:01:10 -0600");
    offer("VIEJO111", PORTAL, ANA, 80, "Date: Mon, 2 Nov 2026 09:00:05 -0600");
    assertThat(triedOneAfterTheOther()).containsExactly("NUEVO222", "VIEJO111");
  }

  @Test
  void the_answer_to_an_earlier_wish_waits_until_a_better_one_had_time() {
    offer("AYER1111", PORTAL, ANA, 20, "Date: Mon, 2 Nov 2026 08:40:00 -0600");
    assertThat(candidates.best(CLICK.plusSeconds(21))).isEmpty();
    assertThat(candidates.best(CLICK.plusSeconds(51))).isPresent();
    offer("NUEVO222", PORTAL, ANA, 40, "Date: Mon, 2 Nov 2026 09:00:20 -0600");
    assertThat(triedOneAfterTheOther()).containsExactly("NUEVO222", "AYER1111");
  }

  @Test
  void a_portal_whose_clock_is_a_year_slow_keeps_the_order_of_its_own_mails() {
    offer("NUEVO222", PORTAL, ANA, 20, "Date: Sun, 2 Nov 2025 09:01:10 -0600");
    offer("VIEJO111", PORTAL, ANA, 30, "Date: Sun, 2 Nov 2025 09:00:05 -0600");
    assertThat(triedOneAfterTheOther()).containsExactly("NUEVO222", "VIEJO111");
  }

  private static PortalMail numbered(long uid, long validity, long seconds) {
    byte[] eml =
        Mails.eml(
            "From: " + PORTAL,
            "To: " + ANA,
            "Content-Type: text/plain; charset=UTF-8",
            "",
            "Plataforma ALAM+ del INM. Su PIN es NUMERO" + uid);
    Instant received = CLICK.plusSeconds(seconds);
    return new PortalMailReader(TrustedDomains.INM)
        .read(new Arrival("INBOX", validity, uid, received, received, new RawMail(eml)));
  }

  private List<String> triedOneAfterTheOther() {
    var tried = new ArrayList<String>();
    for (var best = candidates.best(); best.isPresent(); best = candidates.best()) {
      tried.add(best.get().code().reveal());
      candidates.wrong(best.get());
    }
    return tried;
  }

  private boolean offer(String code, String from, String to, long seconds, String... headers) {
    String head = headers.length == 0 ? "X-Nothing: here" : headers[0];
    return candidates.offer(
        read(
            Mails.eml(
                head,
                "From: " + from,
                "To: " + to,
                "Content-Type: text/plain; charset=UTF-8",
                "",
                "Plataforma ALAM+ del INM. Su PIN es " + code),
            seconds));
  }

  private static PortalMail forwarded(String originalTo, String code) {
    return read(
        Mails.eml(
            "From: luis@ejemplo.hn",
            "To: " + ANA,
            "Content-Type: text/plain; charset=UTF-8",
            "",
            "> De: ALAM <alam@inm.gob.hn>",
            "> Para: " + originalTo,
            ">",
            "> Plataforma ALAM+ del INM. Su PIN es " + code),
        10);
  }

  private static PortalMail read(byte[] eml, long secondsAfterTheClick) {
    Instant received = CLICK.plusSeconds(secondsAfterTheClick);
    return new PortalMailReader(TrustedDomains.INM)
        .read(new Arrival("INBOX", 1, 1, received, received, new RawMail(eml)));
  }
}
