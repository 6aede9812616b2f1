package hn.aldia.sefin.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Captcha;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Delivery;
import hn.aldia.sefin.receipt.KeptReceipt;
import hn.aldia.sefin.receipt.ReceiptCheck;
import hn.aldia.testing.TestBrowser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptRescueTest {
  @RegisterExtension final TestBrowser browser = TestBrowser.asTheProduct();
  @TempDir Path home;

  @ParameterizedTest
  @EnumSource(Delivery.class)
  void the_same_bytes_are_on_disk_however_they_are_handed_out_and_nothing_is_asked_for_twice(
      Delivery delivery) throws IOException {
    var options = TreasuryOptions.standard().with(delivery).with(Captcha.PASSES);
    try (var treasury = new BundledTreasury(options);
        var at =
            new AtTheTreasury(browser.open(URI.create("about:blank")), treasury.form(), home)) {
      at.filledIn();
      Issue issue = at.treasury().generate();

      assertThat(issue.verdict()).isEqualTo(Issue.Verdict.KEPT);
      KeptReceipt kept = at.receipts.leftovers(java.util.Set.of()).get(0);
      assertThat(kept.file()).hasFileName("TGR-007417847.pdf");
      assertThat(Files.readAllBytes(kept.file())).isEqualTo(treasury.till().paper("TGR-007417847"));
      assertThat(treasury.till().issued()).hasSize(1);
      assertThat(treasury.till().fetches()).isEqualTo(1);
      assertThat(treasury.till().fetchedAgain()).isZero();
      assertThat(at.intents).containsExactly("before issue-receipt", "after issue-receipt");
      ReceiptForm ana = AtTheTreasury.ANA;
      var expected =
          new ReceiptCheck.Expected(
              ana.identification(), ana.payer(), ana.institution(), ana.rubro(), ana.amount());
      assertThat(ReceiptCheck.of(kept.paper(), expected)).isEmpty();
    }
  }
}
