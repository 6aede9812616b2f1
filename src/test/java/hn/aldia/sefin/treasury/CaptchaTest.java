package hn.aldia.sefin.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Captcha;
import hn.aldia.testing.TestBrowser;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CaptchaTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @RegisterExtension final TestBrowser browser = new TestBrowser();
  @TempDir Path home;

  @Test
  void headless_a_captcha_that_asks_ends_the_run_with_no_receipt_made() {
    var options = TreasuryOptions.standard().withStandIn(false);
    try (var treasury = new BundledTreasury(options);
        var at = visit(treasury)) {
      Treasury flow = at.treasury(new Treasury.Patience(LONG, Duration.ofMillis(300), null));
      Issue issue = flow.generate();

      assertThat(issue.verdict()).isEqualTo(Issue.Verdict.CAPTCHA);
      assertThat(issue.nothingMade()).isTrue();
      assertThat(treasury.till().issued()).isEmpty();
    }
  }

  @Test
  void a_box_to_tick_is_waited_for_before_generar_is_pressed() {
    var options = TreasuryOptions.standard().with(Captcha.BOX).withStandIn(false);
    try (var treasury = new BundledTreasury(options);
        var at = visit(treasury)) {
      Issue issue =
          at.treasury(new Treasury.Patience(LONG, Duration.ofMillis(300), null)).generate();

      assertThat(issue.verdict()).isEqualTo(Issue.Verdict.CAPTCHA);
      assertThat(at.intents).isEmpty();
    }
  }

  @Test
  void the_run_goes_on_by_itself_when_the_box_is_ticked() {
    var options = TreasuryOptions.standard().with(Captcha.BOX);
    try (var treasury = new BundledTreasury(options);
        var at = visit(treasury)) {
      Treasury flow = at.treasury(new Treasury.Patience(LONG, LONG, LONG));

      assertThat(flow.generate().verdict()).isEqualTo(Issue.Verdict.KEPT);
    }
  }

  @Test
  void a_person_at_the_window_is_told_what_to_do_and_the_run_goes_on_when_they_have_done_it() {
    var options = TreasuryOptions.standard().withStandIn(false);
    try (var treasury = new BundledTreasury(options);
        var at = visit(treasury)) {
      at.page()
          .exposeFunction(
              "persona",
              arguments ->
                  at.page().frames().stream()
                      .filter(f -> f.url().contains("bframe"))
                      .findFirst()
                      .orElseThrow()
                      .evaluate("setTimeout(() => verificar(), 10)"));
      // Only where the card is shown does this person act.
      at.page()
          .evaluate(
              "() => { const look = setInterval(() => { if"
                  + " (document.querySelector('[data-aldia=hand-over]')) { clearInterval(look);"
                  + " persona(); } }, 50); }");
      Treasury flow = at.treasury(new Treasury.Patience(LONG, Duration.ZERO, LONG));

      assertThat(flow.generate().verdict()).isEqualTo(Issue.Verdict.KEPT);
    }
  }

  @Test
  void one_that_expired_and_asks_again_is_passed_again() {
    var options = TreasuryOptions.standard().with(Captcha.EXPIRES_ONCE);
    try (var treasury = new BundledTreasury(options);
        var at = visit(treasury)) {
      Treasury flow = at.treasury(new Treasury.Patience(LONG, LONG, null));

      assertThat(flow.generate().verdict()).isEqualTo(Issue.Verdict.KEPT);
    }
  }

  @Test
  void one_that_lets_nobody_through_is_recognised() {
    var options = TreasuryOptions.standard().with(Captcha.LOOPS);
    try (var treasury = new BundledTreasury(options);
        var at = visit(treasury)) {
      Treasury flow = at.treasury(new Treasury.Patience(LONG, LONG, null));

      assertThat(flow.generate().verdict()).isEqualTo(Issue.Verdict.CAPTCHA_LOOPS);
      assertThat(treasury.till().issued()).isEmpty();
    }
  }

  @Test
  void what_the_page_says_against_the_form_is_told_in_its_own_words() {
    var options = TreasuryOptions.standard().with(Captcha.NONE);
    try (var treasury = new BundledTreasury(options);
        var at = visit(treasury)) {
      at.page().evaluate("agregado = '99999'");
      Issue issue = at.treasury().generate();

      assertThat(issue)
          .isEqualTo(
              new Issue(Issue.Verdict.SAID_OTHERWISE, "Debe seleccionar institución y rubro"));
    }
  }

  private AtTheTreasury visit(BundledTreasury treasury) {
    var at = new AtTheTreasury(browser.open(URI.create("about:blank")), treasury.form(), home);
    at.filledIn();
    return at;
  }
}
