package hn.aldia.sefin.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.IssuedReceipt;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Captcha;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Delivery;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Lists;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Order;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Plus;
import hn.aldia.testing.TestBrowser;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way of the bundled treasury in which it may differ from the guide's pictures. */
class TreasuryWaysTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final TreasuryOptions PLAIN = TreasuryOptions.standard().with(Captcha.PASSES);

  @RegisterExtension final TestBrowser browser = TestBrowser.asTheProduct();
  @TempDir Path home;

  static Stream<TreasuryOptions> ways() {
    return Stream.of(
        PLAIN.with(Lists.NATIVE).with(Order.SHUFFLED).with(Plus.SIGN).withCascade(SECOND),
        PLAIN.with(Order.BY_NAME).with(Plus.WORD).withCascade(SECOND),
        PLAIN.with(Lists.PANEL).with(Order.SHUFFLED).with(Plus.LINK).withCascade(SECOND),
        PLAIN.with(Lists.NATIVE).with(Plus.NONE).with(Delivery.POST),
        PLAIN.withClearsFields(true).with(Captcha.BOX).with(Delivery.BLOB_DOWNLOAD),
        PLAIN.withClearsFields(true).with(Captcha.ASKS).with(Delivery.BUTTON),
        PLAIN.with(Captcha.ASKS).withTokenLife(Duration.ofSeconds(2)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void one_receipt_is_made_with_the_right_institution_and_item_and_its_paper_is_asked_for_once(
      TreasuryOptions way) {
    try (var treasury = new BundledTreasury(way);
        var at =
            new AtTheTreasury(browser.open(URI.create("about:blank")), treasury.form(), home)) {
      Treasury flow = at.treasury();
      flow.fill();

      Issue issue = flow.generate();
      if (issue.leadsOn()) {
        flow.preparesFor(issue);
        issue = flow.generate();
      }

      assertThat(issue.verdict()).isEqualTo(Issue.Verdict.KEPT);
      assertThat(treasury.till().issued())
          .containsExactly(
              new IssuedReceipt(
                  "TGR-007417847",
                  "Otro",
                  AtTheTreasury.ANA.identification(),
                  AtTheTreasury.ANA.payer(),
                  "45",
                  "12211",
                  new BigDecimal("532.30")));
      assertThat(treasury.till().fetches()).isEqualTo(1);
      assertThat(treasury.till().fetchedAgain()).isZero();
    }
  }
}
