package hn.aldia.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.browser.find.AmbiguousTarget;
import hn.aldia.browser.find.Finder;
import hn.aldia.browser.find.Found;
import hn.aldia.page.Purpose;
import hn.aldia.rehearsal.looks.Choices;
import hn.aldia.rehearsal.looks.LookRehearsal;
import hn.aldia.rehearsal.looks.Received;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each label of the guide's form means its own row, however words and lists are made. */
class FormsOfLooksTest {
  private static final Map<Integer, String> TEXTS =
      Map.of(
          0, "Nombre Completo",
          2, "Lugar de Nacimiento",
          7, "Documento #",
          8, "Profesión",
          9, "Ocupación",
          10, "Dirección Exacta");

  private static final Map<Integer, String> LISTS = Map.of(5, "Nacionalidad", 6, "Tipo Documento");

  /** In which row of the form it stands. */
  private static final String ROW =
      "e => [...document.querySelectorAll('form .control')].findIndex(row => row.contains(e))";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spa position antd radio datepicker segmented jquery-mask bs5",
        "spa position select2 radio three-lists",
        "spa cell primevue radio masked",
        "spa cell select2 radio flatpickr intl-tel",
        "spa floating chosen native-date sex-radio intl-tel",
      })
  void its_label_finds_the_field(String look) {
    var choices = Choices.shipped();
    try (LookRehearsal sites =
        new LookRehearsal(choices.look(look), OfficeOptions.standard(), Received.UNTOLD)) {
      Page page = browser.open(sites.portal());
      page.evaluate("() => L.show({screen: 'step2', values: {}, notices: [], name: ''})");
      page.waitForFunction("() => document.querySelectorAll('form .control').length === 11");
      TEXTS.forEach(
          (row, label) -> assertThat(row(page, label, Purpose.TEXT)).as(label).isEqualTo(row));
      LISTS.forEach(
          (row, label) -> assertThat(row(page, label, Purpose.CHOICE)).as(label).isEqualTo(row));
    }
  }

  private static Object row(Page page, String label, Purpose purpose) {
    try {
      return new Finder(page)
          .look(new Target(List.of(label), null, null, null, null), purpose)
          .map(Found::element)
          .map(element -> element.evaluate(ROW))
          .orElse("nothing");
    } catch (AmbiguousTarget several) {
      return several.getMessage();
    }
  }
}
