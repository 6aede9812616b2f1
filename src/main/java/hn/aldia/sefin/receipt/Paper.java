package hn.aldia.sefin.receipt;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.Bounded;
import hn.aldia.text.Figures;
import hn.aldia.text.Folded;
import hn.aldia.text.PdfLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What can be read on a receipt.
 *
 * @param whole whether the file has its end
 * @param pages the words of each page; empty when it cannot be read at all
 */
public record Paper(boolean whole, List<Sheet> pages) {
  private static final Pattern NUMBER =
      Pattern.compile("(?i)\\bTGR\\s*[-–—]?\\s*(\\d{6,12})(?!\\d)");
  private static final Pattern IN_LEMPIRAS =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:L|Lps|LPS|HNL|[Ll]empiras?|LEMPIRAS?)\\s*\\.?\\s*(?=\\d)(\\d[\\d.,]*\\d|\\d)(?! ?/|\\d)");
  private static final Pattern LEMPIRAS_BEHIND =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/])(\\d[\\d.,]{0,12}[.,]\\d{2})\\s?(?:[Ll]empiras?|LEMPIRAS?|[Ll]ps|LPS|HNL)(?![\\p{L}\\d])");
  private static final Patterns WORDS = Patterns.in(Paper.class, "receipt-words.conf");

  /** The guide: "one for you, one for immigration, one for the bank and one for the treasury". */
  private static final int BANKS = 3;

  private static final int TAIL = 2048;

  /** A receipt has four pages of print and no photograph. */
  private static final PdfLimits LIMITS = new PdfLimits(40, 30_000_000, 50_000_000);

  private static final int LARGEST = 20 * 1024 * 1024;
  private static final Duration ATMOST = Duration.ofSeconds(20);

  public Paper {
    pages = List.copyOf(pages);
  }

  /**
   * One page, in two readings: a text that wraps in its column is whole only in the second.
   *
   * @param across from left to right, line by line
   * @param written in the order in which the file has it
   * @param unseen how many letters and digits of the file nobody sees on the page, or sees as
   *     others
   */
  public record Sheet(String across, String written, List<Cell> cells, int unseen) {
    public Sheet {
      cells = List.copyOf(cells);
    }

    Set<String> numbers() {
      return Stream.of(across, written)
          .flatMap(text -> NUMBER.matcher(text).results())
          .map(m -> "TGR-" + m.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The amounts that are said to be lempiras. */
    Set<BigDecimal> amounts() {
      return Stream.of(IN_LEMPIRAS, LEMPIRAS_BEHIND)
          .flatMap(form -> form.matcher(across).results())
          .flatMap(m -> Figures.money(m.group(1)).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<BigDecimal> amountInWords() {
      return AmountInWords.in(written).or(() -> AmountInWords.in(across));
    }

    Labelled fields() {
      return new Labelled(cells);
    }
  }

  /** Reads as much as can be read; never throws for what is in the file. */
  public static Paper read(byte[] pdf) {
    String tail =
        new String(
            pdf,
            Math.max(0, pdf.length - TAIL),
            Math.min(TAIL, pdf.length),
            StandardCharsets.ISO_8859_1);
    boolean ended = tail.contains("%%EOF");
    return pdf.length > LARGEST
        ? new Paper(false, List.of())
        : Bounded.read(ATMOST, () -> read(pdf, ended)).orElseGet(() -> new Paper(false, List.of()));
  }

  private static Paper read(byte[] pdf, boolean ended) {
    var sheets = new ArrayList<Sheet>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (LIMITS.exceeded(document).isPresent()) {
        return new Paper(false, sheets);
      }
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        sheets.add(SheetText.of(document, page));
      }
    } catch (IOException | RuntimeException notReadable) {
      return new Paper(false, sheets);
    }
    return new Paper(ended, sheets);
  }

  /** The number that all pages bear; empty when there is none, or more than one. */
  public Optional<String> number() {
    var all = new TreeSet<String>();
    pages.forEach(page -> all.addAll(page.numbers()));
    return all.size() == 1 ? Optional.of(all.first()) : Optional.empty();
  }

  /** The amount that all pages show; empty when there is none, or more than one. */
  public Optional<BigDecimal> amount() {
    var all = new TreeSet<BigDecimal>();
    pages.forEach(page -> all.addAll(page.amounts()));
    return all.size() == 1 ? Optional.of(all.first()) : Optional.empty();
  }

  /**
   * Which page goes to the bank, from 1: as the pages say, else the third; 0 when it is missing.
   */
  public int bankPage() {
    for (int i = 0; i < pages.size(); i++) {
      if (WORDS.found("of-the-bank", Folded.text(pages.get(i).across()))) {
        return i + 1;
      }
    }
    return pages.size() >= BANKS ? BANKS : 0;
  }
}
