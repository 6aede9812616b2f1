package hn.aldia.sefin.receipt;

import hn.aldia.sefin.receipt.Finding.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares a receipt with what was asked for. What is off is told field by field. */
public final class ReceiptCheck {
  private static final int PAGES = 4;

  /** A stray sign of a bad font is no lie. */
  private static final int UNSEEN_AT_MOST = 1;

  private final Paper paper;
  private final Expected expected;
  private final List<Finding> findings = new ArrayList<>();

  private ReceiptCheck(Paper paper, Expected expected) {
    this.paper = paper;
    this.expected = expected;
  }

  /**
   * What must be on it.
   *
   * @param identification as it was typed in
   * @param institution its code
   * @param rubro its code
   * @param amount in lempiras; null: not known, only digits and words must agree
   */
  public record Expected(
      String identification,
      String payer,
      String institution,
      String rubro,
      @Nullable BigDecimal amount) {}

  /** Empty: all is as it must be. */
  public static List<Finding> of(Paper paper, Expected expected) {
    return new ReceiptCheck(paper, expected).all();
  }

  /**
   * Whether its first page is the receipt that was asked for, number and both amounts with it. A
   * page of a site breaks its lines where it likes, a name's label too.
   */
  public static boolean isOf(byte[] pdf, Expected expected) {
    Paper paper = Paper.read(pdf);
    Paper first = new Paper(paper.whole(), paper.pages().stream().limit(1).toList());
    return of(first, expected).stream()
        .allMatch(off -> off.field() == Field.PAGES || off.field() == Field.NAME);
  }

  private List<Finding> all() {
    if (!paper.whole()) {
      note(Field.FILE, "", "");
    }
    if (paper.pages().size() != PAGES) {
      note(Field.PAGES, Integer.toString(PAGES), Integer.toString(paper.pages().size()));
    }
    if (paper.pages().isEmpty()) {
      return List.copyOf(findings);
    }
    number();
    onAll(Field.TEXT, "", page -> page.unseen() <= UNSEEN_AT_MOST);
    onAll(
        Field.IDENTIFICATION,
        expected.identification(),
        page -> ReceiptFields.hasIdentification(page.fields(), expected.identification()));
    onAll(
        Field.NAME,
        expected.payer(),
        page -> ReceiptFields.hasName(page.fields(), expected.payer()));
    onAll(
        Field.INSTITUTION,
        said(Coded.institution(expected.institution())),
        page ->
            ReceiptFields.hasInstitution(page.fields(), Coded.institution(expected.institution())));
    onAll(
        Field.RUBRO,
        expected.rubro(),
        page -> ReceiptFields.hasRubro(page.fields(), Coded.rubro(expected.rubro())));
    amounts();
    return List.copyOf(findings);
  }

  private static String said(Coded coded) {
    return coded.name().isEmpty() ? coded.code() : coded.code() + " - " + coded.name();
  }

  private void number() {
    var all = new TreeSet<String>();
    paper.pages().forEach(page -> all.addAll(page.numbers()));
    boolean onEach = paper.pages().stream().noneMatch(page -> page.numbers().isEmpty());
    if (all.size() != 1 || !onEach) {
      note(Field.NUMBER, "", String.join(", ", all));
    }
  }

  private void amounts() {
    BigDecimal amount = expected.amount();
    var digits = new TreeSet<BigDecimal>();
    var words = new TreeSet<BigDecimal>();
    boolean onEach = true;
    boolean wordsOnEach = true;
    for (Paper.Sheet page : paper.pages()) {
      Set<BigDecimal> shown = page.amounts();
      Optional<BigDecimal> written = page.amountInWords();
      onEach &= !shown.isEmpty();
      wordsOnEach &= written.isPresent();
      digits.addAll(shown);
      written.ifPresent(words::add);
    }
    BigDecimal wanted = amount == null && digits.size() == 1 ? digits.first() : amount;
    boolean right = wanted != null && onEach && only(digits, wanted);
    if (!right) {
      note(Field.AMOUNT, plain(wanted), said(digits));
    }
    if (wanted == null || !wordsOnEach || !only(words, wanted)) {
      note(Field.AMOUNT_IN_WORDS, plain(wanted), said(words));
    }
  }

  private static boolean only(Set<BigDecimal> seen, BigDecimal wanted) {
    return seen.size() == 1 && seen.iterator().next().compareTo(wanted) == 0;
  }

  private void onAll(Field field, String wanted, Predicate<Paper.Sheet> shown) {
    String missing =
        IntStream.range(0, paper.pages().size())
            .filter(i -> !shown.test(paper.pages().get(i)))
            .mapToObj(i -> Integer.toString(i + 1))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      note(field, wanted, missing);
    }
  }

  private void note(Field field, String wanted, String seen) {
    findings.add(new Finding(field, wanted, seen));
  }

  private static String plain(@Nullable BigDecimal amount) {
    return amount == null ? "" : amount.toPlainString();
  }

  private static String said(Set<BigDecimal> amounts) {
    return amounts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
  }
}
