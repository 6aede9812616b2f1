package hn.aldia.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as Honduran sites and papers write them: {@code L. 1,234.50}, {@code 26,6151}. */
public final class Figures {
  /** No part of a date, a time, a phone number, an address or a percentage. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d,:/-])(?<!\\d\\.)(\\d{1,3}(?:[.,'\\u2019 \\u00a0\\u202f]\\d{3}){1,5}(?:[.,]\\d{1,6})?"
              + "|\\d{1,15}(?:[.,]\\d{1,6})?)(?![\\d:/%]|[.,-]\\d|\\s?%)");

  private static final int THOUSAND_DIGITS = 3;

  /** All amounts of money in the text, in their order, with two decimals. */
  public static List<BigDecimal> money(String text) {
    var all = new ArrayList<BigDecimal>();
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      all.add(decimal(m.group(1), true).setScale(2, RoundingMode.HALF_UP));
    }
    return all;
  }

  /** A number with a fraction, as a rate has one. */
  public static Matcher fractions(String text) {
    return NUMBER.matcher(text);
  }

  /** A rate: of a lone comma or point, the fraction follows. */
  public static BigDecimal rate(String digits) {
    return decimal(digits, false);
  }

  /**
   * @param loneIsThousands whether {@code 1,234} is more than a thousand
   */
  private static BigDecimal decimal(String digits, boolean loneIsThousands) {
    String plain = digits.replaceAll("['\\u2019\\s\\u00a0\\u202f]", "");
    int point = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
    if (point < 0) {
      return new BigDecimal(plain);
    }
    char mark = plain.charAt(point);
    boolean alone = plain.indexOf(mark) == point;
    boolean other = plain.indexOf(mark == '.' ? ',' : '.') >= 0;
    boolean threeFollow = plain.length() - point - 1 == THOUSAND_DIGITS;
    boolean grouping = !alone || (!other && threeFollow && loneIsThousands);
    String whole = plain.substring(0, point).replaceAll("[.,]", "");
    String rest = plain.substring(point + 1);
    return new BigDecimal(grouping ? whole + rest : whole + "." + rest);
  }
}
