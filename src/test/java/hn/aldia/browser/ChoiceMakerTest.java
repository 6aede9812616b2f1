package hn.aldia.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.microsoft.playwright.Page;
import hn.aldia.browser.Chosen.How;
import hn.aldia.scenario.Choice;
import hn.aldia.testing.TestBrowser;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChoiceMakerTest {
  private static final Duration WAIT = Duration.ofSeconds(20);

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @ParameterizedTest
  @EnumSource
  void chooses_by_code_then_words_then_leaves_the_same_alone(WidgetPage widget) {
    Page page = browser.open(widget.address());

    assertThat(choose(page, widget, Choice.of("45 - Migracion")).shown())
        .isEqualTo("45 - Instituto Nacional de Migración (INM)");
    assertThat(choose(page, widget, Choice.of("CANADA")).shown()).isEqualTo("Canadá");
    assertThat(choose(page, widget, Choice.of("Canadá")).how()).isEqualTo(How.ALREADY);
  }

  @ParameterizedTest
  @EnumSource
  void finds_the_oddly_spelt_option_far_down_by_another_wording(WidgetPage widget) {
    Page page = browser.open(widget.address());

    Chosen chosen = choose(page, widget, Choice.of("EEUU", "Estados Unidos de America"));

    assertThat(chosen.shown()).isEqualTo(">> ESTADOS UNIDOS de AMÉRICA");
    assertThat(chosen.how()).isEqualTo(How.DRIVEN);
  }

  @ParameterizedTest
  @EnumSource
  void names_the_nearest_when_none_fits(WidgetPage widget) {
    Page page = browser.open(widget.address());

    var trouble =
        catchThrowableOfType(
            OptionNotFound.class,
            () -> choose(page, widget, Choice.of("Canadia"), Duration.ofMillis(300)));

    assertThat(trouble.nearest().get(0)).isEqualTo("Canadá");
  }

  @ParameterizedTest
  @EnumSource
  void never_guesses_between_two_and_refuses_one_that_is_off(WidgetPage widget) {
    Page page = browser.open(widget.address());

    assertThatThrownBy(() -> choose(page, widget, Choice.of("guinéa")))
        .isInstanceOf(OptionAmbiguous.class)
        .hasMessageContaining("«Guinea» «GUINEA»");
    page.keyboard().press("Escape");
    assertThatThrownBy(() -> choose(page, widget, Choice.of("Corea (cerrada)")))
        .isInstanceOf(OptionDisabled.class);
  }

  private static Chosen choose(Page page, WidgetPage widget, Choice choice) {
    return choose(page, widget, choice, WAIT);
  }

  private static Chosen choose(Page page, WidgetPage widget, Choice choice, Duration wait) {
    try (var guard = PopupGuard.attach(page, Expected.nothing())) {
      return new ChoiceMaker(guard, Clock.systemUTC())
          .choose(page, On.the(page, widget.css, "País"), choice, wait);
    }
  }
}
