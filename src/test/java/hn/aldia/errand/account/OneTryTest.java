package hn.aldia.errand.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.errand.desk.Person;
import hn.aldia.mail.mailbox.PinCandidates;
import hn.aldia.mail.mailbox.PinWanted;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.Mails;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.mail.portal.PortalMailReader;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A mail that can be read in two ways, and a page on which a wrong PIN ends it. */
class OneTryTest {
  private static final Instant CLICK = Instant.parse("2026-11-02T15:00:00Z");

  private final List<String> asked = new ArrayList<>();

  @Test
  void the_person_says_which_reading_is_meant() {
    assertThat(typed("482-913", true, Person.Consent.DECLINED, Person.Consent.GIVEN))
        .contains("482913");
    assertThat(asked).hasSize(2).first().asString().contains("482-913", "one try");
  }

  @Test
  void where_nobody_can_be_asked_nothing_is_typed() {
    assertThatThrownBy(() -> typed("482-913", true, Person.Consent.NOBODY_THERE))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("errand.pin-uncertain"));
  }

  @Test
  void where_the_page_survives_a_wrong_one_or_the_mail_is_clear_nobody_is_asked() {
    assertThat(typed("482-913", false)).contains("482-913");
    assertThat(typed("33LT34N33S", true)).contains("33LT34N33S");
    assertThat(asked).isEmpty();
  }

  private Optional<String> typed(String code, boolean oneTry, Person.Consent... answers) {
    var candidates = new PinCandidates(new PinWanted("ana@ejemplo.hn", CLICK, List.of()));
    byte[] eml =
        Mails.eml(
            "From: alam@inm.gob.hn",
            "To: ana@ejemplo.hn",
            "Content-Type: text/plain; charset=UTF-8",
            "",
            "Plataforma ALAM+ del INM. Su PIN es " + code);
    Instant received = CLICK.plusSeconds(10);
    candidates.offer(
        new PortalMailReader(TrustedDomains.INM)
            .read(new Arrival("INBOX", 1, 1, received, received, new RawMail(eml))));
    var rule = new OneTry(new Answering(List.of(answers).iterator()), () -> oneTry);
    for (Optional<PortalMail.Pin> pin = candidates.best();
        pin.isPresent();
        pin = candidates.best()) {
      if (rule.allows(pin.get(), candidates)) {
        return pin.map(p -> p.code().reveal());
      }
      candidates.wrong(pin.get());
    }
    return Optional.empty();
  }

  private final class Answering implements Person {
    private final Iterator<Consent> answers;

    Answering(Iterator<Consent> answers) {
      this.answers = answers;
    }

    @Override
    public void hears(Message message) {}

    @Override
    public Consent consents(Message question) {
      throw new AssertionError("no consent given beforehand answers this");
    }

    @Override
    public Consent confirms(Message question) {
      asked.add(question.toString());
      return answers.next();
    }

    @Override
    public Waiting awaits(Message what, Duration atMost) {
      return () -> {};
    }
  }
}
