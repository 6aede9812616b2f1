package hn.aldia.sefin.rates;

import hn.aldia.sefin.rates.RateQuote.Kind;
import hn.aldia.text.Figures;
import hn.aldia.text.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a bank asks and pays for a dollar in the visible words of its page. It goes by nothing
 * but words: currency, buying and selling, numbers, in the order in which they are read.
 */
public final class RateText {
  private static final Pattern HEADING =
      Pattern.compile("tipos? de cambio|cambio del dia|tasas? de cambio|exchange rate");
  private static final Pattern DOLLAR =
      Pattern.compile("\\b(usd|us\\$|u\\.s\\.d|dolar(es)?|dollars?|us dollar)(?![a-z])|\\bus ?\\$");
  private static final Pattern OTHER_MONEY =
      Pattern.compile(
          "\\b(eur|euros?|gbp|libras? esterlinas?|cad|mxn|quetzal(es)?|gtq|colon(es)?|crc|yen(es)?|jpy|"
              + "cordobas?|nio|francos?|chf)\\b|€|£");
  private static final Pattern BUYING = Pattern.compile("\\b(compra|compramos|buy(ing|s)?)\\b");
  private static final Pattern SELLING =
      Pattern.compile("\\b(venta|vende|vendemos|sell(ing|s)?|sale)\\b");

  /** A rate is written with two decimals at least, and no year or price looks like that. */
  private static final Pattern RATE_SHAPE = Pattern.compile(".*[.,]\\d{2,6}");

  /**
   * Numbers with no word beside them count only where no other number of a bank's page would be.
   */
  private static final BigDecimal LEAST = new BigDecimal("15");

  private static final BigDecimal MOST = new BigDecimal("60");

  /** A label this far before a number does not belong to it. */
  private static final int REACH = 160;

  private static final int SECTION = 1500;

  private final Map<Kind, BigDecimal> labelled = new EnumMap<>(Kind.class);
  private final List<BigDecimal> bare = new ArrayList<>();

  private RateText() {}

  /** Selling where it can be told, else what there is; empty when there is no rate. */
  static Optional<Found> read(String words) {
    String text = Folding.of(words);
    Matcher heading = HEADING.matcher(text);
    while (heading.find()) {
      int end = Math.min(text.length(), heading.start() + SECTION);
      Optional<Found> found = in(text.substring(heading.start(), end));
      if (found.isPresent()) {
        return found;
      }
    }
    return in(text);
  }

  record Found(BigDecimal value, Kind kind) {}

  private static Optional<Found> in(String text) {
    var reading = new RateText();
    reading.walk(text);
    return reading.found();
  }

  private void walk(String text) {
    var heads = new ArrayList<Kind>();
    int next = 0;
    boolean afterNumber = true;
    boolean ours = true;
    int labelAt = -REACH;
    for (Token token : tokens(text)) {
      switch (token.sort()) {
        case DOLLAR, OTHER -> {
          ours = token.sort() == Sort.DOLLAR;
          next = 0;
        }
        case BUYING, SELLING -> {
          if (afterNumber || token.at() - labelAt > REACH) {
            heads.clear();
          }
          heads.add(token.sort() == Sort.BUYING ? Kind.BUYING : Kind.SELLING);
          next = 0;
          labelAt = token.at();
        }
        case NUMBER -> {
          boolean inReach = token.at() - labelAt <= REACH || afterNumber;
          Kind kind = inReach && next < heads.size() ? heads.get(next++) : null;
          if (ours) {
            note(kind, Figures.rate(token.text()));
          }
        }
      }
      afterNumber = token.sort() == Sort.NUMBER;
    }
  }

  private void note(@Nullable Kind kind, BigDecimal value) {
    if (kind != null) {
      labelled.putIfAbsent(kind, value);
    } else if (value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0) {
      bare.add(value);
    }
  }

  /** A bank never sells for less than it buys: where labels are lacking, that tells them apart. */
  private Optional<Found> found() {
    BigDecimal selling = labelled.get(Kind.SELLING);
    BigDecimal buying = labelled.get(Kind.BUYING);
    if (selling != null) {
      return Optional.of(new Found(buying == null ? selling : selling.max(buying), Kind.SELLING));
    }
    if (buying != null) {
      return bare.stream()
          .filter(b -> near(b, buying))
          .findFirst()
          .map(b -> new Found(b.max(buying), Kind.SELLING))
          .or(() -> Optional.of(new Found(buying, Kind.BUYING)));
    }
    if (bare.size() >= 2 && near(bare.get(0), bare.get(1))) {
      return Optional.of(new Found(bare.get(0).max(bare.get(1)), Kind.SELLING));
    }
    return bare.stream().findFirst().map(b -> new Found(b, Kind.REFERENCE));
  }

  private static boolean near(BigDecimal one, BigDecimal other) {
    BigDecimal tenth = one.max(other).movePointLeft(1);
    return one.subtract(other).abs().compareTo(tenth) <= 0;
  }

  private enum Sort {
    DOLLAR,
    OTHER,
    BUYING,
    SELLING,
    NUMBER
  }

  private record Token(Sort sort, int at, String text) {}

  private static List<Token> tokens(String text) {
    var all = new ArrayList<Token>();
    collect(all, Sort.DOLLAR, DOLLAR.matcher(text));
    collect(all, Sort.OTHER, OTHER_MONEY.matcher(text));
    collect(all, Sort.BUYING, BUYING.matcher(text));
    collect(all, Sort.SELLING, SELLING.matcher(text));
    Matcher number = Figures.fractions(text);
    while (number.find()) {
      if (RATE_SHAPE.matcher(number.group(1)).matches()) {
        all.add(new Token(Sort.NUMBER, number.start(), number.group(1)));
      }
    }
    all.sort(Comparator.comparingInt(Token::at));
    return all;
  }

  private static void collect(List<Token> into, Sort sort, Matcher found) {
    while (found.find()) {
      into.add(new Token(sort, found.start(), found.group()));
    }
  }
}
