package hn.aldia.browser.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Duration;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person reads over one slip in a label, once nothing else bears its words. */
class MisspeltLabelTest {
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofMillis(300);

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @ParameterizedTest
  @CsvSource({"Estdo Civil,Estado Civil", "Profecion,Profesión", "Nombre Compelto,Nombre Completo"})
  void a_slip_of_one_letter_is_read_over_and_the_box_is_known_from_then_on(
      String shown, String sought) {
    var finder = new Finder(form(shown));

    Found box = finder.find(Target.of(sought), Purpose.TEXT, LONG);

    assertThat(box.seen()).isEqualTo(shown);
    assertThat(finder.look(Target.of(sought), Purpose.ENTRY)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"Documento 1,Documento 2", "Padre,Madre", "Nota,Moto", "Nombres de la madre,Nombres"})
  void another_digit_another_first_letter_or_more_than_a_slip_is_another_label(
      String shown, String sought) {
    var finder = new Finder(form(shown));

    assertThatThrownBy(() -> finder.find(Target.of(sought), Purpose.TEXT, SHORT))
        .isInstanceOf(TargetNotFound.class);
  }

  @ParameterizedTest
  @CsvSource({"Siguiete,Siguiente", "Renobar,Renovar"})
  void what_is_pressed_bears_the_very_words(String shown, String sought) {
    Page page = browser.open(Web.page("boton", "<button>" + shown + "</button>"));

    assertThatThrownBy(() -> new Finder(page).find(Target.of(sought), Purpose.CLICK, SHORT))
        .isInstanceOf(TargetNotFound.class);
  }

  private Page form(String label) {
    return browser.open(
        Web.page(
            "forma",
            """
            <!doctype html><meta charset=utf-8><p><label>Lugar <input></label>
            <p><label>%s <input></label>
            """
                .formatted(label)));
  }
}
