package hn.aldia.sefin.rates;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counts in the words of a bank's page: currencies, buying and selling, numbers.
 *
 * @param value of a number; of everything else zero
 */
record RateToken(Sort sort, int at, int end, BigDecimal value) {
  enum Sort {
    DOLLAR,
    OTHER_MONEY,
    BUYING,
    SELLING,
    NUMBER;

    boolean isMoney() {
      return this == DOLLAR || this == OTHER_MONEY;
    }
  }

  private static final Patterns WORDS = Patterns.in(RateToken.class, "money-words.conf");

  /** {@code 26.61/26.75}: of the two rates each is one, and neither is half a date. */
  private static final Pattern BETWEEN_RATES =
      Pattern.compile(
          "(?<=\\d[.,]\\d{2,6}) ?[/|–—-] ?(?=\\d{1,3}[.,]\\d{2,6}(?![\\d.,/-]\\d|\\d))");

  /** A rate is written with two decimals at least, and no year or price looks like that. */
  private static final Pattern RATE_SHAPE =
      Pattern.compile("[^.,]*[.,]\\d{2,6}|.*,\\d{3}\\.\\d{2}");

  /**
   * @param folded by {@link hn.aldia.text.Folded#text}
   */
  static List<RateToken> in(String folded) {
    String text = BETWEEN_RATES.matcher(folded).replaceAll(" ~ ");
    var all = new ArrayList<RateToken>();
    var taken = new BitSet();
    collect(all, taken, Sort.OTHER_MONEY, WORDS.of("foreign-pair").matcher(text));
    collect(all, taken, Sort.DOLLAR, WORDS.of("dollar").matcher(text));
    collect(all, taken, Sort.OTHER_MONEY, WORDS.of("other-money").matcher(text));
    collect(all, taken, Sort.BUYING, WORDS.of("buying").matcher(text));
    collect(all, taken, Sort.SELLING, WORDS.of("selling").matcher(text));
    Figures.fractions(text)
        .results()
        .filter(number -> RATE_SHAPE.matcher(number.group(1)).matches())
        .map(n -> new RateToken(Sort.NUMBER, n.start(1), n.end(1), Figures.rate(n.group(1))))
        // “US$ 1.00 = …”: what is priced, not the price.
        .filter(token -> token.value().compareTo(BigDecimal.ONE) != 0)
        .forEach(all::add);
    all.sort(Comparator.comparingInt(RateToken::at));
    return all;
  }

  /** Within what is a token already there is no other one. */
  private static void collect(List<RateToken> into, BitSet taken, Sort sort, Matcher found) {
    while (found.find()) {
      if (!taken.get(found.start())) {
        into.add(new RateToken(sort, found.start(), found.end(), BigDecimal.ZERO));
        taken.set(found.start(), found.end());
      }
    }
  }
}
