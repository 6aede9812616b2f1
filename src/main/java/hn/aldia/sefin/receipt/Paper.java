package hn.aldia.sefin.receipt;

import hn.aldia.text.Figures;
import hn.aldia.text.Folding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

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
      Pattern.compile("(?<![\\p{L}\\d])(?:L|Lps|HNL)\\s*\\.?\\s*(?=\\d)(\\d[\\d.,]*\\d|\\d)");
  private static final Pattern OF_THE_BANK =
      Pattern.compile(
          "\\b(copia|ejemplar|original)\\W+(\\w+\\W+){0,3}?(banco|banca|institucion bancaria)");

  /** The guide: "one for you, one for immigration, one for the bank and one for the treasury". */
  private static final int BANKS = 3;

  private static final int TAIL = 2048;

  public Paper {
    pages = List.copyOf(pages);
  }

  /**
   * One page, in two readings: a text that wraps in its column is whole only in the second.
   *
   * @param across from left to right, line by line
   * @param written in the order in which the file has it
   */
  public record Sheet(String across, String written) {
    Set<String> numbers() {
      var found = new TreeSet<String>();
      for (String text : List.of(across, written)) {
        Matcher m = NUMBER.matcher(text);
        while (m.find()) {
          found.add("TGR-" + m.group(1));
        }
      }
      return found;
    }

    /** The amounts that are said to be lempiras. */
    Set<BigDecimal> amounts() {
      var found = new TreeSet<BigDecimal>();
      Matcher m = IN_LEMPIRAS.matcher(across);
      while (m.find()) {
        found.addAll(Figures.money(m.group(1)));
      }
      return found;
    }

    Optional<BigDecimal> amountInWords() {
      return AmountInWords.in(written).or(() -> AmountInWords.in(across));
    }

    boolean shows(String words) {
      return squeezed(across).contains(squeezed(words))
          || squeezed(written).contains(squeezed(words));
    }

    private static String squeezed(String words) {
      return Folding.of(words).replaceAll("[^\\p{L}\\d]+", "");
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
    var sheets = new ArrayList<Sheet>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        sheets.add(new Sheet(text(document, page, true), text(document, page, false)));
      }
    } catch (IOException | RuntimeException notReadable) {
      return new Paper(false, sheets);
    }
    return new Paper(tail.contains("%%EOF"), sheets);
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
      if (OF_THE_BANK.matcher(Folding.of(pages.get(i).across())).find()) {
        return i + 1;
      }
    }
    return pages.size() >= BANKS ? BANKS : 0;
  }

  private static String text(PDDocument document, int page, boolean across) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(across);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
