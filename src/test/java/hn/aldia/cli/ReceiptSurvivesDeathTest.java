package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.IssuedReceipt;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Assistant;
import hn.aldia.testing.HeldWire;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed with -9 at any moment after Generar: the receipt is on disk, whole, or the journal says
 * that none was got and the next run makes a new one; never a silent half file.
 */
@Timeout(300)
class ReceiptSurvivesDeathTest {
  private static final String NONE_GOT = "no receipt was got: none lies on disk";

  @TempDir private Path folder;
  @TempDir private Path temp;
  private final List<Assistant> started = new ArrayList<>();
  private final BundledOffice office = BundledOffice.open(OfficeOptions.standard().withPopups(0));
  private final BundledTreasury treasury = new BundledTreasury(TreasuryOptions.standard());
  private final HeldWire wire = HeldWire.to(treasury.form().getPort());
  private AldiaHome home;
  private JournalFile journal;

  @BeforeEach
  void fillIn() {
    home = EnrolledCase.in(folder, office).inTheProductsBrowser();
    journal = JournalFile.of(home);
  }

  @AfterEach
  void close() {
    started.forEach(Assistant::close);
    treasury.close();
    office.close();
    wire.close();
  }

  @Test
  void killed_while_the_paper_comes_there_is_none_and_killed_behind_it_there_is_the_very_paper()
      throws IOException {
    wire.holdsAfter(HeldWire.Speaker.SERVER, "application/pdf", 3_000);
    Assistant first = assistant().until(wire::isHeld);
    first.dies();
    assertThat(journal.count("Intended")).isOne();
    assertThat(papers()).isEmpty();
    assertThat(shown().path("receipt").isNull()).isTrue();
    assertThat(treasury.till().issued()).hasSize(1);

    Assistant second =
        assistant().until(() -> papers().stream().anyMatch(file -> file.endsWith(".pdf")));
    second.dies();
    assertThat(second.said()).contains(NONE_GOT);
    assertThat(journal.count("IntentVoided")).isOne();
    assertThat(journal.count("ReceiptKept")).isZero();
    assertThat(shown().path("receipt").isNull()).isTrue();
    IssuedReceipt made = treasury.till().issued().get(1);

    Assistant third = assistant().until(() -> journal.count("ReceiptKept") == 1);
    third.dies();
    assertThat(third.said()).doesNotContain(NONE_GOT);
    the_receipt_is(made);

    Told fourth = again();
    assertThat(fourth.exit()).as(fourth.err()).isEqualTo(5);
    assertThat(fourth.err()).contains(made.number());
    the_receipt_is(made);
    nothing_is_left_over();
  }

  private void the_receipt_is(IssuedReceipt made) throws IOException {
    JsonNode receipt = shown().path("receipt");
    assertThat(receipt.path("number").asText()).isEqualTo(made.number());
    assertThat(receipt.path("amount").asText()).isEqualTo("532.30");
    assertThat(receipt.path("rate").asText()).isEqualTo("26.6151");
    assertThat(receipt.path("file").asText()).isEqualTo("receipts/" + made.number() + ".pdf");
    assertThat(papers()).containsExactly(made.number() + ".pdf");
    assertThat(home.caseFolder().resolve(receipt.path("file").asText()))
        .hasBinaryContent(treasury.till().paper(made.number()));
    assertThat(treasury.till().issued()).hasSize(2);
    assertThat(treasury.till().fetchedAgain()).isZero();
  }

  private void nothing_is_left_over() {
    assertThat(started).allSatisfy(one -> assertThat(one.isSurvivedBy()).isEmpty());
    assertThat(started).allSatisfy(one -> assertThat(one.tempFolders()).isEmpty());
    assertThat(temp).isEmptyDirectory();
  }

  private Assistant assistant() {
    Assistant assistant = Assistant.starts(home, temp, "receipt", options());
    started.add(assistant);
    return assistant;
  }

  private Told again() {
    return Told.by(home, "receipt", options());
  }

  private String[] options() {
    String form = "http://127.0.0.1:" + wire.port() + treasury.form().getPath();
    return new String[] {
      "--yes", "--headless",
      "-D", "treasury.url=" + form,
      "-D", "rates.ficohsa.url=" + treasury.ficohsa(),
      "-D", "rates.erapi.url=" + treasury.erapi()
    };
  }

  private JsonNode shown() throws IOException {
    return new ObjectMapper().readTree(Told.by(home, "show", "--json").out());
  }

  /** All that lies in {@code receipts/}, whole or not. */
  private List<String> papers() {
    Path receipts = home.caseFolder().resolve("receipts");
    if (!Files.isDirectory(receipts)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(receipts)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
