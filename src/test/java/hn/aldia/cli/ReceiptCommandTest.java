package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.rehearsal.Papers;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.Fault;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Captcha;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Intent;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.print.PrintServiceLookup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code receipt} at the bundled treasury. */
class ReceiptCommandTest {
  private static final String CARD = "080147112020";
  private static final String PAYER = "ANA MARÍA EJEMPLO PRUEBA - RENO DE CARNET EEUU";
  private static final Instant BEFORE = Instant.parse("2026-11-23T16:00:00Z");

  @TempDir private Path folder;
  private final BundledOffice office = BundledOffice.open(OfficeOptions.standard().withPopups(0));
  private final BundledTreasury treasury = new BundledTreasury(TreasuryOptions.standard());
  private AldiaHome home;

  @BeforeEach
  void fillIn() {
    home = EnrolledCase.in(folder, office).inTheProductsBrowser();
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
    String number = treasury.till().issued().get(0).number();
    assertThat(kept.path("number").asText()).isEqualTo(number);
    assertThat(Files.readAllBytes(home.caseFolder().resolve(kept.path("file").asText())))
        .isEqualTo(treasury.till().paper(number));

    assertThat(receipt("--yes").exit()).isEqualTo(5);
    assertThat(treasury.till().issued()).hasSize(1);

    Path paper = home.caseFolder().resolve(kept.path("file").asText());
    home = EnrolledCase.in(folder.resolve("other"), office).inTheProductsBrowser();
    Told brought = receipt("--import", paper.toString());
    assertThat(brought.exit()).as(brought.err()).isZero();
    assertThat(brought.err()).contains("The receipt was checked", "Page 3 is for the bank");
    assertThat(brought.out()).contains("Receipt " + number + " over L 532.30");
  }

  @Test
  void a_paper_that_a_killed_run_left_whole_is_the_receipt_and_none_is_made_anew()
      throws IOException {
    assertThat(receipt("--yes").exit()).isZero();
    byte[] paper = treasury.till().paper(treasury.till().issued().get(0).number());
    home = EnrolledCase.in(folder.resolve("killed"), office).inTheProductsBrowser();
    begun();
    Files.createDirectories(home.caseFolder().resolve("receipts"));
    Files.write(home.caseFolder().resolve("receipts/received-x.pdf"), paper);

    Told told = receipt("--yes");

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.out()).contains("Receipt " + treasury.till().issued().get(0).number());
    assertThat(treasury.till().issued()).hasSize(1);
  }

  @Test
  void where_a_killed_run_left_none_that_is_said_and_a_new_one_is_made() {
    begun();

    Told told = receipt("--yes");

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.err()).contains("no receipt was got: none lies on disk");
    assertThat(treasury.till().issued()).hasSize(1);
  }

  @Test
  void a_receipt_brought_in_is_checked_and_what_is_off_is_named() throws IOException {
    byte[] good = Papers.receipt("TGR-007417850", CARD, PAYER, "12211", "532.30");
    assertThat(receipt("--import", file("good.pdf", good)).err())
        .contains("The receipt was checked")
        .doesNotContain("! ! !");

    String cut = file("cut.pdf", Arrays.copyOf(good, good.length / 2));
    Told half = receipt("--import", cut);
    assertThat(half.exit()).isEqualTo(2);
    assertThat(half.err()).contains(cut + " is cut short, or no PDF", "nothing was changed");
    assertThat(shown().path("receipt").path("number").asText()).isEqualTo("TGR-007417850");

    byte[] others = Papers.receipt("TGR-007417851", CARD, "BEATO OTRO", "12211", "532.30");
    assertThat(receipt("--import", file("others.pdf", others)).err())
        .contains("! ! ! The receipt is not as it must be", PAYER);

    begun();
    byte[] cheap = Papers.receipt("TGR-007417852", CARD, PAYER, "12211", "499.20");
    assertThat(receipt("--import", file("cheap.pdf", cheap)).err())
        .contains("it should be L 532.30; found: 499.20");

    byte[] dear = Papers.receipt("TGR-007417853", CARD, PAYER, "12211", "5323.00");
    assertThat(receipt("--import", file("dear.pdf", dear)).err())
        .contains("L 5323.00 cannot be the fee of USD 20");
    assertThat(receipt("--import", folder.resolve("none.pdf").toString()).exit()).isEqualTo(2);
    assertThat(treasury.till().issued()).isEmpty();
  }

  @Test
  void a_receipt_is_printed_only_where_there_is_one_and_a_printer() throws IOException {
    assumeThat(PrintServiceLookup.lookupDefaultPrintService()).as("a printer").isNull();
    assertThat(receipt("--print").exit()).isEqualTo(2);

    byte[] good = Papers.receipt("TGR-007417850", CARD, PAYER, "12211", "532.30");
    assertThat(receipt("--import", file("good.pdf", good)).exit()).isZero();
    Told told = receipt("--print");

    assertThat(told.exit()).as(told.err()).isEqualTo(4);
    assertThat(told.err())
        .contains("This computer has no printer set up", "receipts/TGR-007417850.pdf");
  }

  @Test
  void another_receipt_is_made_only_when_the_person_says_so() throws IOException {
    byte[] good = Papers.receipt("TGR-007417850", CARD, PAYER, "12211", "532.30");
    assertThat(receipt("--import", file("good.pdf", good)).exit()).isZero();
    assertThat(receipt("--yes").exit()).isEqualTo(5);

    Told again = receipt("--yes", "--again");

    assertThat(again.exit()).as(again.err()).isZero();
    String number = treasury.till().issued().get(0).number();
    assertThat(shown().path("receipt").path("number").asText()).isEqualTo(number);
    assertThat(home.caseFolder().resolve("receipts/TGR-007417850.pdf")).hasBinaryContent(good);
  }

  @Test
  void a_rate_out_of_its_band_is_not_covered_by_yes() {
    Told told = receipt("--yes", "--rate", "266.15");

    assertThat(told.exit()).isEqualTo(5);
    assertThat(told.err()).contains("The exchange rate is odd", "--accept-rate");
    assertThat(treasury.till().issued()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_MADE, 0, neither a receipt nor a clear answer came",
    "MADE_AND_UNSAID, 1, neither a receipt nor a clear answer came",
    "PAPER_FAILS, 1, The treasury made the receipt",
    "PAPER_CUT, 1, The treasury made the receipt"
  })
  void what_may_have_been_made_is_made_again_on_the_persons_word_only(
      Fault fault, int made, String words) {
    try (var faulty = fault.treasury(TreasuryOptions.standard().with(Captcha.PASSES))) {
      Told told = receiptAt(faulty, "--yes");
      Told again = receiptAt(faulty, "--yes");

      assertThat(told.exit()).as(told.err()).isEqualTo(4);
      assertThat(told.err()).contains(words, "No other one is made by itself");
      assertThat(again.exit()).as(again.err()).isEqualTo(3);
      assertThat(again.err()).contains("Have you got the paper some other way?");
      assertThat(faulty.till().issued()).hasSize(made);
      assertThat(JournalFile.of(home).count("IntentVoided")).isZero();
    }
    assertThat(Told.by(home, "ack", "yes").err()).contains("aldia receipt --import FILE.pdf");
    Told.by(home, "ack", "no");
    assertThat(receipt("--yes").exit()).isZero();
    assertThat(treasury.till().issued()).hasSize(1);
  }

  @Test
  void a_paper_that_was_got_some_other_way_answers_the_question() throws IOException {
    try (var faulty = Fault.PAPER_FAILS.treasury(TreasuryOptions.standard().with(Captcha.PASSES))) {
      assertThat(receiptAt(faulty, "--yes").exit()).isEqualTo(4);
    }
    byte[] good = Papers.receipt("TGR-007417850", CARD, PAYER, "12211", "532.30");
    assertThat(receipt("--import", file("good.pdf", good)).exit()).isZero();

    assertThat(shown().path("receipt").path("number").asText()).isEqualTo("TGR-007417850");
    assertThat(Told.by(home, "ack", "no").exit()).isEqualTo(2);
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private JsonNode shown() throws IOException {
    return new ObjectMapper().readTree(Told.by(home, "show", "--json").out());
  }

  private void begun() {
    var intent = new Intent("issue-receipt/0/1", Intent.Kind.ISSUE_RECEIPT, "0");
    EnrolledCase.append(home, new CaseEvent.Intended(BEFORE, intent, "532.30 26.6151"));
  }

  private Told receipt(String... more) {
    return receiptAt(treasury, more);
  }

  private Told receiptAt(BundledTreasury treasury, String... more) {
    var args = new ArrayList<String>(List.of(more));
    args.add("--headless");
    args.addAll(List.of("-D", "treasury.url=" + treasury.form()));
    args.addAll(List.of("-D", "rates.ficohsa.url=" + treasury.ficohsa()));
    args.addAll(List.of("-D", "rates.erapi.url=" + treasury.erapi()));
    return Told.by(home, "receipt", args.toArray(String[]::new));
  }
}
