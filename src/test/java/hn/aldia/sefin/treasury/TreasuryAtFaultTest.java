package hn.aldia.sefin.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.treasury.Fault;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Captcha;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Delivery;
import hn.aldia.testing.TestBrowser;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What went wrong at the treasury is told as it was, and nothing is asked for a second time. */
class TreasuryAtFaultTest {
  private static final Duration PAPER = Duration.ofSeconds(4);

  @RegisterExtension final TestBrowser browser = TestBrowser.asTheProduct();
  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({
    "NOT_MADE, INLINE, SILENT, 0, 0",
    "MADE_AND_UNSAID, INLINE, SILENT, 1, 0",
    "MADE_AND_SILENT, INLINE, SILENT, 1, 0",
    "PAPER_FAILS, INLINE, NOT_GOT, 1, 1",
    "PAPER_FAILS, DOWNLOAD, NOT_GOT, 1, 1",
    "PAPER_FAILS, NEW_TAB, NOT_GOT, 1, 1",
    "PAPER_FAILS, IFRAME, NOT_GOT, 1, 1",
    "PAPER_FAILS, CANVAS, NOT_GOT, 1, 1",
  })
  void each_outcome_is_what_the_treasury_holds(
      Fault fault, Delivery delivery, Issue.Verdict verdict, int made, int fetches) {
    var options = TreasuryOptions.standard().with(Captcha.PASSES).with(delivery);
    try (var treasury = fault.treasury(options);
        var at =
            new AtTheTreasury(browser.open(URI.create("about:blank")), treasury.form(), home)) {
      at.filledIn();
      Issue issue = at.treasury(new Treasury.Patience(PAPER, PAPER, null)).generate();

      assertThat(issue.verdict()).isEqualTo(verdict);
      assertThat(issue.nothingMade()).isFalse();
      assertThat(issue.words()).isNotBlank();
      assertThat(treasury.till().issued()).hasSize(made);
      assertThat(treasury.till().fetches()).isEqualTo(fetches);
      assertThat(treasury.till().fetchedAgain()).isZero();
      assertThat(at.intents).containsExactly("before issue-receipt", "after issue-receipt");
    }
  }
}
