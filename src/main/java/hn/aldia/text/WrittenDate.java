package hn.aldia.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The date of a Honduran document: {@code Fecha: 06/07/2020} (the day first), or in words. */
public final class WrittenDate {
  private static final List<String> MONTHS =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  private static final String MONTH = "(" + String.join("|", MONTHS) + "|setiembre)";
  private static final String WORDS =
      SpanishNumber.WORD + "(?:\\s+(?:y\\s+)?" + SpanishNumber.WORD + "){0,4}";
  private static final String DIGITS = "(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})";
  private static final String IN_WORDS =
      "(\\d{1,2}|"
          + WORDS
          + ")\\s*(?:\\([^)\\n]{1,12}\\)\\s*)?(?:dias?\\s+)?(?:del?\\s+)?(?:mes\\s+de\\s+)?"
          + MONTH
          + "\\s*,?\\s*(?:del?\\s+)?(?:(?:ano|presente ano)\\s+)?(\\d{4}|"
          + WORDS
          + ")";

  private static final String LABEL =
      "(?<!de )\\bfecha(?:\\s+de\\s+(?:emision|expedicion))?\\s*:\\s*(?:[a-z]+,\\s*)?(?:el\\s+)?";

  private static final Pattern LABELLED = Pattern.compile(LABEL + DIGITS);
  private static final Pattern LABELLED_ISO =
      Pattern.compile(LABEL + "(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern LABELLED_WORDS = Pattern.compile(LABEL + IN_WORDS);
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\ba\\s+los\\s+"
              + IN_WORDS
              + "|\\b(?:emitid[oa]|extendid[oa]|dad[oa])\\b[^.\\n]{0,40}?\\b(?:el|del?)\\s+"
              + IN_WORDS);

  private WrittenDate() {}

  /** The date that the document gives as its own: not that of a law that it names. */
  public static Optional<LocalDate> in(FoldedText passage) {
    String folded = passage.folded();
    Matcher day = LABELLED.matcher(folded);
    if (day.find()) {
      return date(day.group(3), day.group(2), day.group(1));
    }
    Matcher iso = LABELLED_ISO.matcher(folded);
    if (iso.find()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher words = LABELLED_WORDS.matcher(folded);
    if (words.find()) {
      return date(words.group(3), words.group(2), words.group(1));
    }
    Matcher given = GIVEN.matcher(folded);
    if (given.find()) {
      int shift = given.group(1) == null ? 3 : 0;
      return date(given.group(3 + shift), given.group(2 + shift), given.group(1 + shift));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    OptionalInt y = SpanishNumber.of(year);
    OptionalInt d = SpanishNumber.of(day);
    int named = MONTHS.indexOf(month.equals("setiembre") ? "septiembre" : month) + 1;
    OptionalInt m = named > 0 ? OptionalInt.of(named) : SpanishNumber.of(month);
    if (y.isEmpty() || m.isEmpty() || d.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y.getAsInt(), m.getAsInt(), d.getAsInt()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static final Pattern ANY_DIGITS =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?(?![\\d/-])");
  private static final Pattern ANY_ISO =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern ANY_WORDS =
      Pattern.compile(
          "\\b(\\d{1,2}|primero|"
              + SpanishNumber.WORD
              + ")(?:\\s+y\\s+un[oa]?)?\\s*(?:de\\s+)?"
              + MONTH
              + "\\b(?:\\s*,?\\s*(?:del?\\s+)?(?:ano\\s+)?(\\d{4}))?");
  private static final List<String> ENGLISH =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Pattern ANY_ENGLISH =
      Pattern.compile(
          "\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?("
              + String.join("|", ENGLISH)
              + ")\\b(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?)?(?:,?\\s+(\\d{4}))?");

  /**
   * Any date in the text. Without a year it is the next such day.
   *
   * @param folded without accents and capitals
   * @param from the day of writing
   */
  public static Optional<LocalDate> near(String folded, LocalDate from) {
    Matcher iso = ANY_ISO.matcher(folded);
    if (iso.find()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher words = ANY_WORDS.matcher(folded);
    if (words.find()) {
      return date(words.group(3), words.group(2), words.group(1), from);
    }
    Matcher english = ANY_ENGLISH.matcher(folded);
    while (english.find()) {
      String day = english.group(1) == null ? english.group(3) : english.group(1);
      if (day != null) {
        String month = Integer.toString(ENGLISH.indexOf(english.group(2)) + 1);
        return date(english.group(4), month, day, from);
      }
    }
    Matcher digits = ANY_DIGITS.matcher(folded);
    if (digits.find()) {
      String year = digits.group(3);
      return date(
          year != null && year.length() == 2 ? "20" + year : year,
          digits.group(2),
          digits.group(1),
          from);
    }
    return Optional.empty();
  }

  /**
   * Every date in the text that says its year in four figures, in no order.
   *
   * @param folded without accents and capitals
   */
  public static Stream<LocalDate> all(String folded) {
    return Stream.of(
            ANY_ISO.matcher(folded).results().flatMap(m -> whole(m, 1, 2, 3)),
            ANY_DIGITS.matcher(folded).results().flatMap(m -> whole(m, 3, 2, 1)),
            ANY_WORDS.matcher(folded).results().flatMap(m -> whole(m, 3, 2, 1)))
        .flatMap(dates -> dates);
  }

  private static Stream<LocalDate> whole(MatchResult m, int year, int month, int day) {
    String written = m.group(year);
    return written == null || written.length() < 4
        ? Stream.of()
        : date(written, m.group(month), m.group(day)).stream();
  }

  private static Optional<LocalDate> date(
      @Nullable String year, String month, String day, LocalDate from) {
    if (year != null) {
      return date(year, month, day);
    }
    return date(Integer.toString(from.getYear()), month, day)
        .map(d -> d.isBefore(from) ? d.plusYears(1) : d);
  }
}
