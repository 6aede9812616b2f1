package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.rehearsal.BundledOffice;
import hn.aldia.rehearsal.BundledTreasury;
import hn.aldia.rehearsal.OfficeOptions;
import hn.aldia.rehearsal.TreasuryOptions;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Intent;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code receipt} at the bundled treasury. */
class ReceiptCommandTest {
  private static final Instant BEFORE = Instant.parse("2026-11-23T16:00:00Z");

  @TempDir private Path folder;
  private final BundledOffice office = BundledOffice.open(OfficeOptions.standard());
  private final BundledTreasury treasury = BundledTreasury.open(TreasuryOptions.standard());
  private AldiaHome home;

  @BeforeEach
  void fillIn() {
    home = EnrolledCase.in(folder, office);
  }

  @AfterEach
  void close() {
    treasury.close();
    office.close();
  }

  @Test
  void a_receipt_is_made_once_and_is_the_very_paper_that_the_treasury_handed_out()
      throws IOException {
    Told told = receipt("--yes", "--json");

    assertThat(told.exit()).as(told.err()).isZero();
    JsonNode kept = new ObjectMapper().readTree(told.out()).path("receipt");
    assertThat(kept.path("amount").asText()).isEqualTo("532.30");
    assertThat(kept.path("rate").asText()).isEqualTo("26.6151");
    String number = treasury.issued().get(0).number();
    assertThat(kept.path("number").asText()).isEqualTo(number);
    assertThat(Files.readAllBytes(home.caseFolder().resolve(kept.path("file").asText())))
        .isEqualTo(treasury.paper(number));

    assertThat(receipt("--yes").exit()).isEqualTo(5);
    assertThat(treasury.issued()).hasSize(1);

    Path paper = home.caseFolder().resolve(kept.path("file").asText());
    home = EnrolledCase.in(folder.resolve("other"), office);
    Told brought = receipt("--import", paper.toString());
    assertThat(brought.exit()).as(brought.err()).isZero();
    assertThat(brought.err()).contains("The receipt was checked", "Page 3 is for the bank");
    assertThat(brought.out()).contains("Receipt " + number + " over L 532.30");
  }

  @Test
  void a_paper_that_a_killed_run_left_whole_is_the_receipt_and_none_is_made_anew()
      throws IOException {
    assertThat(receipt("--yes").exit()).isZero();
    byte[] paper = treasury.paper(treasury.issued().get(0).number());
    home = EnrolledCase.in(folder.resolve("killed"), office);
    begun();
    Files.createDirectories(home.caseFolder().resolve("receipts"));
    Files.write(home.caseFolder().resolve("receipts/received-x.pdf"), paper);

    Told told = receipt("--yes");

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.out()).contains("Receipt " + treasury.issued().get(0).number());
    assertThat(treasury.issued()).hasSize(1);
  }

  @Test
  void where_a_killed_run_left_none_that_is_said_and_a_new_one_is_made() {
    begun();

    Told told = receipt("--yes");

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.err()).contains("no receipt was got: none lies on disk");
    assertThat(treasury.issued()).hasSize(1);
  }

  @Test
  void a_rate_out_of_its_band_is_not_covered_by_yes() {
    Told told = receipt("--yes", "--rate", "266.15");

    assertThat(told.exit()).isEqualTo(5);
    assertThat(told.err()).contains("The exchange rate is odd", "--accept-rate");
    assertThat(treasury.issued()).isEmpty();
  }

  private void begun() {
    var intent = new Intent("issue-receipt/0/1", Intent.Kind.ISSUE_RECEIPT, "0");
    EnrolledCase.append(home, new CaseEvent.Intended(BEFORE, intent, "532.30 26.6151"));
  }

  private Told receipt(String... more) {
    var args = new ArrayList<String>(List.of(more));
    args.add("--headless");
    args.addAll(List.of("-D", "treasury.url=" + treasury.form()));
    args.addAll(List.of("-D", "rates.ficohsa.url=" + treasury.ficohsa()));
    args.addAll(List.of("-D", "rates.erapi.url=" + treasury.erapi()));
    return Told.by(home, "receipt", args.toArray(String[]::new));
  }
}
