package hn.aldia.browser.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.browser.find.On;
import hn.aldia.browser.popup.AllowedPopup;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.config.settings.DateOrder;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import hn.aldia.words.DayText;
import hn.aldia.words.Trouble;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateEntryTest {
  /** Two dozen turns of a calendar, on a machine with more to do. */
  private static final Duration FOR_MANY_TURNS = Duration.ofSeconds(20);

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @ParameterizedTest
  @EnumSource
  void enters_a_day_and_another_and_leaves_nothing_open(DateWidget widget) {
    Page page = browser.open(widget.address());

    enter(page, LocalDate.of(2001, 12, 31));
    assertThat(shown(page)).isEqualTo(widget.shown);
    enter(page, LocalDate.of(2001, 10, 30));
    page.click("#l", new Page.ClickOptions().setTimeout(2000));

    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("l");
    assertThat(shown(page)).matches(text -> DayText.says(text, LocalDate.of(2001, 10, 30)));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "NATIVE",
        "INPUTMASK",
        "BOOTSTRAP_DATEPICKER_READONLY",
        "JQUERY_UI_LISTS",
        "FLATPICKR_ALT",
        "EONASDAN_PICK_ONLY",
        "PIKADAY",
        "AIR_DATEPICKER",
        "VUETIFY_3",
        "PRIME_VUE",
        "PANEL",
        "PANEL_ROBBED",
        "THREE_LISTS"
      })
  void a_day_of_long_ago_takes_no_thousand_clicks(DateWidget widget) {
    Page page = browser.open(widget.address());

    enter(page, LocalDate.of(1938, 2, 15), FOR_MANY_TURNS);

    assertThat(shown(page)).matches(text -> DayText.says(text, LocalDate.of(1938, 2, 15)));
  }

  @Test
  void where_only_the_calendar_knows_the_order_it_is_asked() {
    Page page = browser.open(silent("american", "mm/dd/yyyy"));
    enter(page, LocalDate.of(1960, 6, 5));
    assertThat(page.evaluate("() => f.value")).isEqualTo("06/05/1960");

    Page other = browser.open(silent("honduran", "dd/mm/yyyy"));
    enter(other, LocalDate.of(1960, 6, 5));
    assertThat(other.evaluate("() => f.value")).isEqualTo("05/06/1960");
  }

  @Test
  void where_nothing_tells_which_of_two_days_it_would_be_the_person_is_asked() {
    Page page = browser.open(DateWidget.PLAIN.address());

    assertThatThrownBy(() -> enter(page, LocalDate.of(1960, 6, 5)))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("widgets.date-order"))
        .hasMessageContaining("05/06/1960 or 06/05/1960");
    assertThat(shown(page)).isEmpty();

    enter(page, LocalDate.of(1960, 5, 5));
    assertThat(shown(page)).isEqualTo("05/05/1960");
  }

  @ParameterizedTest
  @CsvSource({"DAY_FIRST, 05/06/1960", "MONTH_FIRST, 06/05/1960"})
  void where_nothing_tells_the_persons_own_word_does(DateOrder told, String written) {
    Page page = browser.open(DateWidget.PLAIN.address());
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      new DateEntry(guard, Clock.systemUTC(), Duration.ofSeconds(2), told)
          .enter(page, On.the(page, "#f"), LocalDate.of(1960, 6, 5));
    }
    assertThat(shown(page)).isEqualTo(written);
  }

  /** A page that states its order; the field; what the 5th of June 1960 is there. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "<input id=f placeholder='dd/mm/aaaa'> => 05/06/1960",
        "<input id=f placeholder='mm/dd/yyyy'> => 06/05/1960",
        "<input id=f placeholder='____-__-__'> => 1960-06-05",
        "<input id=f title='día-mes-año'> => 05-06-1960",
        "<input id=f placeholder='dd-mmm-aaaa'> => 05-jun-1960",
        "<input id=f title='EJ. 05-ABR-2026'> <small>(DD-MMM-AAAA)</small> => 05-JUN-1960",
        "<input id=f placeholder='DD-MON-YYYY'> => 05-JUN-1960",
        "<input id=f placeholder='12/Apr/2026'> => 05/Jun/1960",
        "<p><input id=f> <small>como 9 Octubre 2001</small> => 05 Junio 1960",
        "<input id=f data-inputmask-inputformat='mm-dd-yyyy'> => 06-05-1960",
        "<input id=f aria-label='Fecha (MM/DD/AAAA)'> => 06/05/1960",
        "<input id=f pattern='(0[1-9]|1[012])/(0[1-9]|[12][0-9]|3[01])/[0-9]{4}'> => 06/05/1960",
        "<input id=f><small>Ejemplo: 31.12.1980</small> => 05.06.1960",
        "<input id=f><p>Solicitud del 25/06/2020</p> => 05/06/1960",
        "<input id=f><p>Request of 06/25/2020</p> => 06/05/1960",
        "<input id=f></div><div>Vence <input placeholder='mm/dd/yyyy'> => 06/05/1960"
      })
  void the_order_is_what_the_page_states(String field, String shown) {
    Page page = browser.open(DateWidget.page("date-stated-" + field.hashCode(), "", field));

    enter(page, LocalDate.of(1960, 6, 5));

    assertThat(page.inputValue("#f")).isEqualTo(shown);
    assertThat(new DateField(On.the(page, "#f")).order())
        .isEqualTo(shown.startsWith("1960") ? "YMD" : shown.matches("05.*") ? "DMY" : "MDY");
  }

  @Test
  void days_that_contradict_each_other_state_nothing() {
    Page page =
        browser.open(
            DateWidget.page(
                "date-contradicting", "", "<input id=f><p>25/06/2020 06/25/2020 01/02/2020</p>"));

    assertThatThrownBy(() -> enter(page, LocalDate.of(1960, 6, 5)))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("widgets.date-order"));
  }

  @Test
  void after_a_passing_failure_the_other_order_is_never_tried() {
    Page page =
        browser.open(
            DateWidget.page(
                "date-passing-failure",
                "",
                "<input id=f placeholder='dd/mm/aaaa'><script>let times = 0; f.onchange = () => {"
                    + " window.tried = (window.tried || '') + f.value + ' '; if (times++ < 4) f.value ="
                    + " ''; }</script>"));

    try {
      enter(page, LocalDate.of(1960, 6, 5));
    } catch (Trouble refused) {
      assertThat(refused.key()).isEqualTo("widgets.date-refused");
      assertThat(shown(page)).isEmpty();
    }

    assertThat(page.evaluate("() => window.tried").toString().trim().split(" "))
        .containsOnly("05/06/1960");
  }

  @Test
  void the_order_stays_with_the_field_when_what_stated_it_is_gone_and_it_is_drawn_anew() {
    Page page =
        browser.open(
            DateWidget.page(
                "date-drawn-anew", "", "<input id=f placeholder='mm/dd/yyyy'><i id=more></i>"));
    enter(page, LocalDate.of(1960, 6, 5));

    page.evaluate("() => { const v = f.value; f.outerHTML = '<input id=f>'; f.value = v; }");

    assertThat(new DateField(On.the(page, "#f")).order()).isEqualTo("MDY");
    enter(page, LocalDate.of(1960, 7, 5));
    assertThat(page.inputValue("#f")).isEqualTo("07/05/1960");
  }

  @Test
  void a_dialog_that_holds_the_field_stays_open_when_its_calendar_is_closed() {
    Page page = browser.open(DateWidget.inDialog());

    enter(page, LocalDate.of(2001, 12, 31));

    assertThat(shown(page)).isEqualTo("31/12/2001");
    assertThat(page.isVisible(".modal")).isTrue();
    assertThat(page.isVisible(".datepicker-days")).isFalse();
  }

  @Test
  void a_field_that_takes_no_day_says_what_it_shows() {
    Page page =
        browser.open(
            Web.page("date-locked", "<label for=f>Fecha</label><input id=f readonly value=hoy>"));

    assertThatThrownBy(() -> enter(page, LocalDate.of(2001, 12, 31)))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("widgets.date-refused"))
        .hasMessage("“Fecha de Nacimiento” did not take the date 31/12/2001; it shows “hoy”.");
  }

  @Test
  void a_calendar_that_is_turned_and_never_comes_to_the_day_is_left_in_time() {
    String leaf =
        """
        <input id=f readonly onclick="c.hidden = false"><div id=c hidden style="position:absolute;background:#fff"><button type=button
        onclick="setTimeout(turn, 150)">‹</button> <b></b> <button type=button>›</button><table></table></div><script>let at = 0;
        const turn = () => { c.querySelector('b').textContent = (at++ % 2 ? 'Enero ' : 'Marzo ') + 2020; c.querySelector('table').innerHTML = '<tr>'
          + Array.from({length: 31}, (_, i) => '<td>' + (i + 1) + (i % 7 === 6 ? '<tr>' : '')).join(''); }; turn();</script>""";
    Page page = browser.open(DateWidget.page("date-endless", "", leaf));
    Instant begun = Instant.now();

    assertThatThrownBy(() -> enter(page, LocalDate.of(1956, 3, 29), Duration.ofMillis(500)))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("widgets.date-refused"));
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));
  }

  /** Its library is hidden from us, and nothing is written beside the box. */
  private static URI silent(String name, String format) {
    return DateWidget.page(
        "date-silent-" + name,
        DateWidget.bootstrap(),
        "<input id=f><script>$('#f').datepicker({format: '"
            + format
            + "'}); $.fn.data = (d => function (k) { return k === 'datepicker' && arguments.length === 1"
            + " && !new Error().stack.includes('bootstrap-datepicker') ? undefined : d.apply(this,"
            + " arguments); })($.fn.data)</script>");
  }

  private static void enter(Page page, LocalDate day) {
    enter(page, day, Duration.ofSeconds(5));
  }

  private static void enter(Page page, LocalDate day, Duration patience) {
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      new DateEntry(guard, Clock.systemUTC(), patience, null)
          .enter(page, On.the(page, "#f", "Fecha de Nacimiento"), day);
    }
  }

  private static String shown(Page page) {
    Object shown =
        page.evaluate(
            "() => { const all = [...document.querySelectorAll('form > div:first-of-type input, form >"
                + " div:first-of-type select')].filter(e => e.checkVisibility() && e.type !=="
                + " 'hidden' && !e.closest('.flatpickr-calendar')); return all.map(e => e.tagName ==="
                + " 'SELECT' ? e.selectedOptions[0].text : e.value).join('/'); }");
    return String.valueOf(shown);
  }
}
