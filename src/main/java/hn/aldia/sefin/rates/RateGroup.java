package hn.aldia.sefin.rates;

import hn.aldia.sefin.rates.RateToken.Sort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Numbers that stand together, as a row of a table does, with the words before them. What stands
 * behind the last numbers is a group without numbers.
 *
 * @param monies the currencies named before the numbers, in their order
 * @param labels buying and selling before the numbers, in their order
 */
record RateGroup(List<RateToken> monies, List<RateToken> labels, List<RateToken> numbers) {
  /** What may stand between two headings of columns. */
  private static final Pattern FILLING =
      Pattern.compile(
          "[^a-z]*(?:(?:y|e|o|l|lps|hnl|lempiras?|usd|us|dolar(?:es)?|precio|tasa|valor|de|la|we|at|rate)[^a-z]+){0,4}");

  /** A row of its own, in which no numbers are given. */
  private static final Pattern EMPTY_CELL = Pattern.compile("\\d|--|—|n/[ad]");

  /** No table of rates has more columns. */
  private static final int WIDEST = 12;

  private static final int FILLING_AT_MOST = 60;

  /** Further apart, two currencies are not headings of two columns. */
  private static final int NEIGHBOURS = 25;

  /** In the order of the text. */
  static List<RateGroup> of(List<RateToken> tokens) {
    var all = new ArrayList<RateGroup>();
    var open = empty();
    for (RateToken token : tokens) {
      if (token.sort() == Sort.NUMBER) {
        open.numbers.add(token);
        continue;
      }
      boolean begun = !open.numbers.isEmpty();
      if (begun && open.isAboutTheSame(token)) {
        continue; // “US$ 26.48 US$ 26.61” is one row
      }
      if (begun) {
        all.add(open);
        open = empty();
      }
      (token.sort().isMoney() ? open.monies : open.labels).add(token);
    }
    all.add(open);
    if (!open.numbers.isEmpty()) {
      all.add(empty());
    }
    return all;
  }

  private static RateGroup empty() {
    return new RateGroup(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  private boolean isAboutTheSame(RateToken token) {
    return token.sort().isMoney()
        && !monies.isEmpty()
        && monies.get(monies.size() - 1).sort() == token.sort();
  }

  int firstNumberAt() {
    return numbers.get(0).at();
  }

  int lastNumberEnd() {
    return numbers.get(numbers.size() - 1).end();
  }

  /** The currencies side by side right before the numbers; one that is named twice counts once. */
  List<Sort> lastMonies(String text) {
    var distinct = new ArrayList<Sort>();
    for (Sort money : lastRow(monies, (one, next) -> areHeadings(one, next, text))) {
      if (distinct.isEmpty() || distinct.get(distinct.size() - 1) != money) {
        distinct.add(money);
      }
    }
    return distinct;
  }

  private static boolean areHeadings(RateToken one, RateToken next, String text) {
    return next.at() - one.end() <= NEIGHBOURS
        && !EMPTY_CELL.matcher(text.substring(one.end(), Math.max(one.end(), next.at()))).find();
  }

  /** Buying and selling side by side right before the numbers, as headings of columns are. */
  List<Sort> lastLabels(String text) {
    return lastRow(labels, (one, next) -> areNeighbours(one, next, text));
  }

  private static List<Sort> lastRow(
      List<RateToken> tokens, BiPredicate<RateToken, RateToken> together) {
    var row = new ArrayDeque<RateToken>();
    for (int i = tokens.size() - 1; i >= 0 && row.size() < WIDEST; i--) {
      if (!row.isEmpty() && !together.test(tokens.get(i), row.getFirst())) {
        break;
      }
      row.addFirst(tokens.get(i));
    }
    return row.stream().map(RateToken::sort).toList();
  }

  private static boolean areNeighbours(RateToken one, RateToken next, String text) {
    return next.at() - one.end() <= FILLING_AT_MOST
        && FILLING.matcher(text.substring(one.end(), Math.max(one.end(), next.at()))).matches();
  }
}
