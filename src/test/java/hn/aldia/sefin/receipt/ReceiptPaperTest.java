package hn.aldia.sefin.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import hn.aldia.config.applicant.Nationality;
import hn.aldia.rehearsal.Papers;
import hn.aldia.sefin.receipt.Finding.Field;
import hn.aldia.sefin.treasury.ReceiptForm;
import hn.aldia.words.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptPaperTest {
  private static final String PAYER = "ANA EJEMPLO - RENO DE CARNET EEUU";
  private static final ReceiptCheck.Expected EXPECTED =
      new ReceiptCheck.Expected("0000000001", PAYER, "45", "12211", new BigDecimal("499.20"));

  @TempDir Path folder;

  @Test
  void a_receipt_as_the_guide_shows_it_has_nothing_off() {
    Paper paper = Paper.read(good());

    assertThat(ReceiptCheck.of(paper, EXPECTED)).isEmpty();
    assertThat(paper.number()).contains("TGR-007417847");
    assertThat(paper.bankPage()).isEqualTo(3);
  }

  @Test
  void what_is_off_is_named_by_its_field() {
    assertThat(
            fields(Papers.receipt("TGR-007417847", "0000000001", "BEATO OTRO", "12211", "499.20")))
        .containsExactly(Field.NAME);
    assertThat(fields(Papers.receipt("TGR-007417847", "0000000002", PAYER, "12211", "499.20")))
        .containsExactly(Field.IDENTIFICATION);
    assertThat(fields(Papers.receipt("TGR-007417847", "0000000001", PAYER, "12121", "499.20")))
        .containsExactly(Field.RUBRO);
    assertThat(fields(Papers.receipt("TGR-007417847", "0000000001", PAYER, "12211", "499.02")))
        .containsExactly(Field.AMOUNT, Field.AMOUNT_IN_WORDS);
    assertThat(fields(Papers.oneOfFour())).containsExactly(Field.PAGES);
    assertThat(fields(Papers.pagesOfTwoReceipts())).containsExactly(Field.NUMBER);
    assertThat(fields(Papers.wordsOfAnotherAmount())).containsExactly(Field.AMOUNT_IN_WORDS);
  }

  @Test
  void a_file_that_was_cut_short_is_recognised_at_any_length() {
    byte[] good = good();
    for (int percent : new int[] {0, 1, 30, 60, 95, 99}) {
      byte[] cut = Arrays.copyOf(good, good.length * percent / 100);

      assertThat(fields(cut)).as("%d percent of it", percent).contains(Field.FILE);
    }
  }

  @Test
  void a_finding_says_what_should_be_there_and_what_is() {
    byte[] other = Papers.receipt("TGR-007417847", "0000000001", PAYER, "12211", "24.96");

    assertThat(ReceiptCheck.of(Paper.read(other), EXPECTED))
        .extracting(f -> f.said().toString())
        .containsExactly(
            "Amount in digits: it should be L 499.20; found: 24.96",
            "Amount in words: it should be L 499.20; found: 24.96");
  }

  @Test
  void every_amount_up_to_a_million_is_read_back_from_its_words() {
    var spelling =
        new RuleBasedNumberFormat(ULocale.forLanguageTag("es"), RuleBasedNumberFormat.SPELLOUT);
    for (int n = 0; n < 1_000_000; n += n < 3000 ? 1 : 997) {
      String words = spelling.format(n).toUpperCase(Locale.forLanguageTag("es")) + " 05/100.";

      assertThat(AmountInWords.in(words)).as(words).contains(new BigDecimal(n + ".05"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TOTAL A PAGAR: CUATROCIENTOS NOVENTA Y NUEVE 20/100., 499.20",
    "UN MIL SESENTA Y CUATRO LEMPIRAS CON 60/100, 1064.60",
    "VEINTE Y UN MIL LEMPIRAS EXACTOS 00/100, 21000.00",
    "Quinientos treinta y dos lempiras con 30/100 M.N., 532.30",
    "DIEZ Y SEIS 5/100, 16.05",
    "CUATROCIENTOS NOVENTA Y NUEVE LEMPIRAS CON VEINTE CENTAVOS, 499.20",
    "CUATROCIENTOS NOVENTA Y NUEVE CON 20/100 CENTAVOS, 499.20",
    "CUATROCIENTOS NOVENTA Y NUEVE CON 20 CTVS., 499.20",
    "Son: quinientos lempiras exactos, 500.00",
    "QUINIENTOS EXACTOS, 500.00",
    "QUINIENTOS LEMPIRAS, 500.00",
    "UN MILLON DE LEMPIRAS CON CERO CENTAVOS, 1000000.00",
    "Un recibo: QUINIENTOS TREINTA Y DOS Y 30/100 LEMPIRAS, 532.30",
  })
  void other_ways_of_writing_an_amount_out_are_read_too(String words, BigDecimal amount) {
    assertThat(AmountInWords.in(words)).contains(amount);
  }

  @Test
  void a_receipt_is_kept_under_its_number_and_never_twice() throws IOException {
    var receipts = new ReceiptFolder(folder, Clock.systemUTC());

    byte[] good = good();
    Path first = receipts.rescue(good);
    assertThat(receipts.settle(first).file()).isEqualTo(folder.resolve("TGR-007417847.pdf"));
    Path again = receipts.rescue(good);

    assertThat(again).isEqualTo(folder.resolve("TGR-007417847.pdf"));
    assertThat(names()).hasSize(1);
  }

  @Test
  void one_whose_number_cannot_be_read_is_kept_under_a_provisional_name() {
    var receipts = new ReceiptFolder(folder, Clock.systemUTC());

    KeptReceipt kept =
        receipts.settle(receipts.rescue("%PDF-1.4 nada".getBytes(StandardCharsets.UTF_8)));

    assertThat(kept.number()).isEmpty();
    assertThat(kept.file()).exists();
    assertThat(kept.file().getFileName().toString()).startsWith("received-");
  }

  @Test
  void after_a_kill_what_is_whole_is_taken_over_and_what_is_half_is_removed() throws IOException {
    byte[] good = good();
    Files.write(folder.resolve("TGR-007417840.pdf"), good);
    Files.write(folder.resolve(".half.new"), Arrays.copyOf(good, good.length / 2));
    Files.write(folder.resolve(".whole.new"), Papers.oneOfFour());
    var receipts = new ReceiptFolder(folder, Clock.systemUTC());

    List<KeptReceipt> left = receipts.leftovers(Set.of("TGR-007417840.pdf"));

    assertThat(left)
        .extracting(k -> k.file().getFileName().toString())
        .containsExactly("TGR-007417847.pdf");
    assertThat(names()).containsExactlyInAnyOrder("TGR-007417840.pdf", "TGR-007417847.pdf");
  }

  @Test
  void where_nothing_came_nothing_is_left_over() {
    assertThat(new ReceiptFolder(folder.resolve("none"), Clock.systemUTC()).leftovers(Set.of()))
        .isEmpty();
  }

  @Test
  void a_file_from_another_browser_is_brought_in_by_its_number() throws IOException {
    Path download = Files.write(folder.resolve("recibo (1).pdf"), good());
    var receipts = new ReceiptFolder(folder.resolve("receipts"), Clock.systemUTC());

    assertThat(receipts.bring(download).file()).hasFileName("TGR-007417847.pdf");
    assertThatThrownBy(() -> receipts.bring(folder.resolve("no.pdf")))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("sefin.file-unreadable"));
  }

  @Test
  void the_payer_is_named_in_capitals_with_the_short_form_of_the_country() {
    String pattern = "{full-name} - RENO DE CARNET {country}";

    assertThat(
            ReceiptForm.payer(
                pattern, " Ana  María Ejemplo ", Nationality.of("US").orElseThrow().shortForm()))
        .isEqualTo("ANA MARÍA EJEMPLO - RENO DE CARNET EEUU");
    assertThat(ReceiptForm.payer(pattern, "İlker Örnek", "Turquía")).endsWith("CARNET TURQUÍA");
  }

  @Test
  void it_is_printed_by_the_default_printer_and_without_one_that_is_said() throws IOException {
    Path file = Files.write(folder.resolve("TGR-007417847.pdf"), good());
    var out = new ByteArrayOutputStream();
    StreamPrintService postScript =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(out);

    new ReceiptPrinter(Optional.of(postScript)).print(file);

    assertThat(out.toString(StandardCharsets.ISO_8859_1))
        .startsWith("%!PS")
        .contains("%%Page: 4 4");
    assertThatThrownBy(() -> new ReceiptPrinter(Optional.empty()).print(file))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("sefin.no-printer"))
        .hasMessage("This computer has no printer set up.");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  private static byte[] good() {
    return Papers.receipt("TGR-007417847", "0000000001", PAYER, "12211", "499.20");
  }

  private static List<Field> fields(byte[] pdf) {
    return ReceiptCheck.of(Paper.read(pdf), EXPECTED).stream().map(Finding::field).toList();
  }
}
