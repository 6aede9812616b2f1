package hn.aldia.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The date of a Honduran document: {@code Fecha: 06/07/2020} (the day first), or in words. */
public final class WrittenDate {
  /** Right before the date that a document gives as its own. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?<!de )\\bfecha(?:\\s+de\\s+(?:emision|expedicion))?\\s*:\\s*(?:[a-z]+,\\s*)?(?:el\\s+)?"
              + "|\\ba\\s+los\\s+|\\b(?:emitid|extendid|dad)[oa]\\b(?:(?!\\ba\\s+los\\b)[^.\\n]){0,40}?\\b(?:el|del?)\\s+");

  /** The date that the document gives as its own: not that of a law that it names. */
  public static Optional<LocalDate> in(FoldedText passage) {
    List<Placed> dates = withYears(passage.folded());
    return OWN.matcher(passage.folded())
        .results()
        .flatMap(own -> dates.stream().filter(date -> date.at() == own.end()))
        .map(Placed::day)
        .findFirst();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    OptionalInt y = SpanishNumber.of(year);
    OptionalInt d = SpanishNumber.of(day);
    String stem = month.substring(0, Math.min(3, month.length()));
    int named = STEMS.indexOf(OTHER_STEMS.getOrDefault(stem, stem)) + 1;
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

  private static final String SHORT =
      "\\b(ene(?:ro)?|jan(?:uary)?|feb(?:rero|ruary)?|mar(?:zo|ch)?|abr(?:il)?|apr(?:il)?|may(?:o)?|jun(?:io|e)?|jul(?:io|y)?"
          + "|ago(?:sto)?|aug(?:ust)?|sep(?:t|tiembre|tember)?|set(?:iembre)?|oct(?:ubre|ober)?|nov(?:iembre|ember)?|dic(?:iembre)?|dec(?:ember)?)\\b\\.?";
  private static final List<String> STEMS =
      List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
  private static final Map<String, String> OTHER_STEMS =
      Map.of("jan", "ene", "apr", "abr", "aug", "ago", "set", "sep", "dec", "dic");

  private static final Pattern MONTH_NAMED = Pattern.compile(SHORT);
  private static final Pattern ANY_DIGITS =
      Pattern.compile(
          "(?<![\\d/.-])(\\d{1,2})(?:[/.-]|\\s?[/.-]\\s?(?=\\d{1,2}\\s?[/.-]\\s?\\d{4}))(\\d{1,2})"
              + "(?:\\s?[/.-]\\s?(\\d{4}|(?<=[/.-])\\d{2}))?(?![\\d/-])");
  private static final Pattern ANY_ISO =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern ANY_WORDS =
      Pattern.compile(
          "(?<![\\da-z])(\\d{1,2}|primero|"
              + SpanishNumber.WORD
              + "(?:\\s+y\\s+un[oa]?)?)(?:st|nd|rd|th|ro|er)?(?:\\s?\\([^)\\n]{1,12}\\))?[\\s/-]*(?:\\b(?:dias?\\s+)?(?:del?|of)\\s+(?:mes\\s+de\\s+)?)?"
              + SHORT
              + "(?:[\\s,/-]*(?:del?\\s+)?(?:(?:presente\\s+)?ano\\s+)?(\\d{4}|\\d{2}(?![\\d:])|dos\\s+mil(?:\\s+(?:y\\s+)?"
              + SpanishNumber.WORD
              + "){0,3}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(SHORT + "\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4}))?");

  /** Two figures without a year are a date only where a day would be named. */
  private static final Pattern NAMES_A_DAY =
      Pattern.compile("(?:\\b(?:el|al|del|dia|hasta|antes|by|before|on|until|fecha)|:)\\s*$");

  /** A date where it stands in a text. */
  public record Placed(int at, int end, LocalDate day) {}

  /**
   * The dates in the text, in its order. Without a year it is the next such day.
   *
   * @param folded without accents and capitals
   * @param from the day of writing
   */
  public static List<Placed> near(String folded, LocalDate from) {
    var all = new ArrayList<Placed>();
    ANY_ISO.matcher(folded).results().forEach(m -> place(all, m, 1, 2, 3, from));
    if (MONTH_NAMED.matcher(folded).find()) {
      ANY_WORDS.matcher(folded).results().forEach(m -> place(all, m, 3, 2, 1, from));
    }
    MONTH_FIRST.matcher(folded).results().forEach(m -> place(all, m, 3, 1, 2, from));
    ANY_DIGITS
        .matcher(folded)
        .results()
        .filter(m -> m.group(3) != null || namesADay(folded, m.start()))
        .forEach(m -> place(all, m, 3, 2, 1, from));
    all.sort(Comparator.comparingInt(Placed::at));
    return all;
  }

  private static boolean namesADay(String folded, int at) {
    return NAMES_A_DAY.matcher(folded.substring(Math.max(0, at - 8), at)).find();
  }

  private static void place(
      List<Placed> all, MatchResult m, int year, int month, int day, LocalDate from) {
    if (all.stream().anyMatch(known -> known.at() < m.end() && m.start() < known.end())) {
      return;
    }
    String said = m.group(year);
    String whole = said != null && said.length() == 2 ? "20" + said : said;
    date(whole, m.group(month), m.group(day), from)
        .or(() -> date(whole, m.group(day), m.group(month), from))
        .ifPresent(d -> all.add(new Placed(m.start(), m.end(), d)));
  }

  /**
   * Every date in the text that says its year in four figures.
   *
   * @param folded without accents and capitals
   */
  public static Stream<LocalDate> all(String folded) {
    return withYears(folded).stream()
        .filter(date -> folded.substring(date.at(), date.end()).matches("(?s).*\\d{4}.*"))
        .map(Placed::day);
  }

  private static List<Placed> withYears(String folded) {
    return near(folded, LocalDate.MIN);
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
