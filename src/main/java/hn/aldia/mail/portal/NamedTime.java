package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.SpanishNumber;
import hn.aldia.text.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A time that a sentence names: {@code (5) cinco días}, {@code 72 horas}, {@code el 10 de
 * noviembre}, {@code mañana}.
 *
 * @param days counted from the day of writing; empty where it cannot be made out (“unos días”)
 */
record NamedTime(int at, int end, Kind kind, Optional<Integer> days) {
  enum Kind {
    DAYS,
    /** What documents are of, oftener than limits. */
    MONTHS,
    DAY
  }

  private static final int HOURS_OF_DAY = 24;
  private static final int A_YEAR = 366;
  private static final int MOST = 16;

  /** Words between a unit and its number behind a colon: “días restantes para responder: 5”. */
  private static final int LABEL = 8;

  private static final Pattern TOKEN = Pattern.compile("[a-z]+|\\d+|[^\\sa-z\\d]");

  private static final Patterns WORDS = Patterns.in(NamedTime.class, "limit-words.conf");

  /** Days of each; nought: hours. */
  private static final Map<String, Integer> UNITS = units();

  private static final Set<String> DATE_GOES_ON = Set.of("de", "of", "/", "-", ".");

  private static final List<String> WEEK =
      List.of(
          "lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday"
              .split(" ", -1));

  private record Token(String word, int at, int end) {
    boolean isDigits() {
      return word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    boolean isNumber() {
      return isDigits() ? word.length() <= 4 : SpanishNumber.isWord(word);
    }
  }

  private static Map<String, Integer> units() {
    var units = new java.util.HashMap<String, Integer>();
    for (int days : new int[] {0, 1, 7, 14, 15, 30}) {
      WORDS.all("units." + days).forEach(unit -> units.put(unit, days));
    }
    return Map.copyOf(units);
  }

  /**
   * In the order of the text.
   *
   * @param said a sentence without accents and capitals
   */
  static List<NamedTime> in(String said, LocalDate written) {
    Matcher longer = WORDS.of("shorter-before").matcher(said);
    String sentence =
        longer.find()
            ? said.substring(0, longer.start(1))
                + " ".repeat(longer.end(1) - longer.start(1))
                + said.substring(longer.end(1))
            : said;
    var all = new ArrayList<NamedTime>(counted(sentence));
    WrittenDate.near(sentence, written)
        .forEach(
            date -> {
              long days = ChronoUnit.DAYS.between(written, inOrder(date, sentence, written));
              if (days >= 0 && days <= A_YEAR) {
                add(all, new NamedTime(date.at(), date.end(), Kind.DAY, Optional.of((int) days)));
              }
            });
    Matcher named = WORDS.of("by-name").matcher(sentence);
    while (named.find()) {
      int days = named.group(1) != null ? byName(named.group(1), written) : weekday(named, written);
      add(all, new NamedTime(named.start(), named.end(), Kind.DAY, Optional.of(days)));
    }
    all.sort(Comparator.comparingInt(NamedTime::at));
    for (int i = all.size() - 2; i >= 0; i--) {
      String between = sentence.substring(all.get(i).end(), all.get(i + 1).at());
      if (all.get(i).kind() == Kind.DAY && WORDS.of("up-to").matcher(between).matches()) {
        all.remove(i);
      }
    }
    return all;
  }

  /** A day in figures that is past was written with its month first. */
  private static LocalDate inOrder(WrittenDate.Placed date, String sentence, LocalDate written) {
    LocalDate day = date.day();
    boolean figures = sentence.substring(date.at(), date.end()).matches("\\d{1,2}[/.-].*");
    return figures && day.isBefore(written) && day.getDayOfMonth() <= 12
        ? LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
        : day;
  }

  /** What was found first says it more exactly: “el martes 10 de noviembre”. */
  private static void add(List<NamedTime> all, NamedTime more) {
    boolean known =
        all.stream().anyMatch(t -> t.at() <= more.end() + 1 && more.at() <= t.end() + 1);
    if (!known && all.size() < MOST) {
      all.add(more);
    }
  }

  /** A week ends with its last day at work. */
  private static int byName(String day, LocalDate written) {
    if (day.endsWith("mes") || day.endsWith("month")) {
      return written.lengthOfMonth() - written.getDayOfMonth();
    }
    if (day.endsWith("semana") || day.endsWith("week")) {
      return Math.floorMod(5 - written.getDayOfWeek().getValue(), 7);
    }
    return day.startsWith("pasado") || day.startsWith("day")
        ? 2
        : day.equals("manana") || day.equals("tomorrow") ? 1 : 0;
  }

  private static int weekday(Matcher named, LocalDate written) {
    String ofMonth = named.group(4) == null ? named.group(5) : named.group(4);
    if (ofMonth != null) {
      int dayOfMonth = Integer.parseInt(ofMonth);
      return (int)
          written
              .datesUntil(written.plusDays(62))
              .takeWhile(d -> d.getDayOfMonth() != dayOfMonth)
              .count();
    }
    int day = WEEK.indexOf(named.group(3)) + 1;
    int ahead = Math.floorMod(day - written.getDayOfWeek().getValue(), 7);
    boolean next = named.group().matches("(?:el\\s+)?(?:proximo|next)\\b.*");
    return ahead == 0 && next ? 7 : ahead;
  }

  private static List<NamedTime> counted(String sentence) {
    var tokens = new ArrayList<Token>();
    Matcher token = TOKEN.matcher(sentence);
    while (token.find()) {
      tokens.add(new Token(token.group(), token.start(), token.end()));
    }
    var all = new ArrayList<NamedTime>();
    for (int i = 0; i < tokens.size() && all.size() < MOST; i++) {
      Integer each = UNITS.get(tokens.get(i).word());
      if (each != null) {
        counted(sentence, tokens, i, each).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<NamedTime> counted(
      String sentence, List<Token> tokens, int unit, int each) {
    int last = unit - 1;
    while (last >= 0 && WORDS.has("adjectives", tokens.get(last).word())) {
      last--;
    }
    int first = last;
    while (first >= 0 && isOfANumber(tokens, first, last)) {
      first--;
    }
    int begin = first + 1;
    while (begin < last && !isBeginning(tokens.get(begin))) {
      begin++;
    }
    Token number = tokens.get(Math.max(0, begin));
    OptionalInt least =
        begin > last
            ? OptionalInt.empty()
            : least(sentence.substring(number.at(), tokens.get(last).end()));
    boolean letter = tokens.get(unit).word().length() == 1;
    if (isNegative(tokens, first + 1, unit)) {
      return Optional.of(unread(tokens, first + 1, unit));
    }
    if (least.isPresent() && (!letter || tokens.get(last).isDigits())) {
      return Optional.of(of(number.at(), tokens.get(unit).end(), each, least.getAsInt()));
    }
    if (letter) {
      return Optional.empty();
    }
    if (last >= 0 && WORDS.has("vague", tokens.get(last).word())) {
      return Optional.of(unread(tokens, last, unit));
    }
    return behindAColon(tokens, unit, each);
  }

  /** “-5 días”, and not “el plazo -5 días- es …”. */
  private static boolean isNegative(List<Token> tokens, int sign, int unit) {
    return tokens.get(sign).word().equals("-")
        && tokens.get(sign).end() == tokens.get(sign + 1).at()
        && (unit + 1 == tokens.size() || !tokens.get(unit + 1).word().equals("-"));
  }

  private static NamedTime unread(List<Token> tokens, int from, int unit) {
    return new NamedTime(
        tokens.get(from).at(), tokens.get(unit).end(), Kind.DAYS, Optional.empty());
  }

  private static NamedTime of(int at, int end, int each, int number) {
    int days = each == 0 ? number / HOURS_OF_DAY : number * each;
    return new NamedTime(at, end, each == 30 ? Kind.MONTHS : Kind.DAYS, Optional.of(days));
  }

  private static Optional<NamedTime> behindAColon(List<Token> tokens, int unit, int each) {
    for (int i = unit + 1; i < Math.min(tokens.size() - 1, unit + LABEL); i++) {
      if (tokens.get(i).word().equals(":")) {
        Token next = tokens.get(i + 1);
        boolean date = i + 2 < tokens.size() && DATE_GOES_ON.contains(tokens.get(i + 2).word());
        OptionalInt number =
            next.isNumber() && !date ? SpanishNumber.of(next.word()) : OptionalInt.empty();
        return number.isEmpty()
            ? Optional.empty()
            : Optional.of(of(next.at(), next.end(), each, number.getAsInt()));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfANumber(List<Token> tokens, int at, int last) {
    String word = tokens.get(at).word();
    return last - at < 16
        && (tokens.get(at).isNumber()
            || WORDS.has("in-a-number", word)
            || (word.equals("_") && at > 0 && !tokens.get(at - 1).word().equals("_"))
            || (Set.of("de", "of").contains(word)
                && at > 0
                && Set.of("par", "couple").contains(tokens.get(at - 1).word())));
  }

  private static boolean isBeginning(Token token) {
    return token.isNumber() || Set.of("par", "couple").contains(token.word());
  }

  /** Where figures and words disagree, or two numbers are given, the shorter time is the safer. */
  private static OptionalInt least(String said) {
    return WORDS.of("apart").splitAsStream(said).flatMapToInt(NamedTime::read).min();
  }

  private static IntStream read(String part) {
    if (part.contains("par") || part.contains("couple")) {
      return IntStream.of(2);
    }
    OptionalInt whole = SpanishNumber.of(part.equals("an") ? "a" : part);
    return whole.isPresent()
        ? whole.stream()
        : Stream.of(part.split("\\W+", -1)).flatMapToInt(w -> SpanishNumber.of(w).stream());
  }
}
