package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.inm.Answer.Verdict;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.TestBrowser;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page may call the second wrong PIN wrong in the words of the first, or with another figure. */
class WrongPinTest {
  private static final String PAGE =
      """
      <h1>ALAM+</h1><form onsubmit="return false"><p><label>Correo <input></label>
      <p><label>PIN <input type=password id=b></label><p><button id=c>Iniciar Session</button><p id=d></form>
      <script>
        let times = 0;
        c.addEventListener('click', async () => {
          await fetch('/pin', {method: 'POST', body: b.value});
          b.value = '';
          d.textContent = (%s).replace('N', 3 - ++times);
        });
      </script>
      """;

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final SmallPortal portal = SmallPortal.open().showing("/pin", "");

  @AfterEach
  void falls() {
    portal.close();
  }

  @Test
  void is_not_said_by_a_clock_that_goes_on_while_the_right_one_is_looked_at() {
    portal.showing("/lista", SmallPortal.LIST);
    portal.showing(
        "/pagina",
        PAGE.replace("d.textContent =", "setTimeout(() => location = '/lista', 1500); //")
                .formatted("''")
            + "<p id=t>El PIN de ayer ha caducado hace 4:60</p><script>let s = 59; setInterval(() =>"
            + " t.textContent = 'El PIN de ayer ha caducado hace 4:' + s--, 300)</script>");
    var visit = InmVisit.on(browser.open(portal.at("/pagina")), portal.at("/"));

    assertThat(visit.registration().enterPin().verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PIN incorrecto",
        "PIN incorrecto. Le quedan N intentos",
        "El código BANCON no es válido"
      })
  void is_told_soon_both_times(String says) {
    portal.showing("/pagina", PAGE.formatted("'" + says + "'"));
    var visit = InmVisit.on(browser.open(portal.at("/pagina")), portal.at("/"));
    Registration registration = visit.registration();
    assertThat(registration.enterPin().verdict()).isEqualTo(Verdict.WRONG_ENTRY);
    Instant began = Instant.now();

    assertThat(registration.enterPin().verdict()).isEqualTo(Verdict.WRONG_ENTRY);

    assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
  }
}
