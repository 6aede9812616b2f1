package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.FoldedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads “Su solicitud expira en 5 días” and its like. Every time that is named counts as a limit
 * unless the words around it say that it is something else's (a receipt's, a passport's), the
 * office's own, or past: a limit too many costs a reminder, one too few the request. Of several
 * that of the request itself counts, then the shortest.
 */
final class TimeLimitReader {
  private static final int MOST = 60;
  private static final int WORDS_LENGTH = 160;
  private static final int FAR = 400;

  /** Near enough to belong together, in characters. */
  private static final int NEAR = 90;

  private static final Patterns WORDS = Patterns.in(TimeLimitReader.class, "limit-words.conf");

  /** What a limit is of; the first counts most. */
  private enum Of {
    REQUEST,
    APPLICANT
  }

  private record Found(Of of, Optional<Integer> days, String words) {}

  /**
   * @param written the day of the mail in Honduras, from which dates are counted
   */
  static TimeLimit in(FoldedText passage, LocalDate written) {
    var found = new ArrayList<Found>();
    for (int[] span : sentences(passage.folded())) {
      String sentence = passage.folded().substring(span[0], span[1]).replace('\n', ' ');
      String words = passage.cut(span[0], span[1]).replaceAll("\\s+", " ").strip();
      String shown = words.substring(0, Math.min(words.length(), WORDS_LENGTH));
      read(sentence, shown, written, found);
      if (found.size() > MOST) {
        break;
      }
    }
    return days(found, Of.REQUEST)
        .findFirst()
        .or(() -> days(found, Of.APPLICANT).min(Integer::compare))
        .<TimeLimit>map(TimeLimit.Days::new)
        .or(() -> found.stream().findFirst().map(f -> new TimeLimit.Unread(f.words())))
        .orElseGet(TimeLimit.None::new);
  }

  private static Stream<Integer> days(List<Found> found, Of of) {
    return found.stream().filter(f -> f.of() == of).flatMap(f -> f.days().stream());
  }

  /** What is under another label is another sentence. */
  private static final Pattern LABEL = Pattern.compile("\\s*[a-z][^:\\n]{0,30}:");

  private static List<int[]> sentences(String folded) {
    var spans = new ArrayList<int[]>();
    int from = 0;
    char last = ' ';
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      last = c > ' ' ? c : last;
      char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
      boolean line =
          c == '\n'
              && last != ':' // its value stands in a block of its own
              && (next == '\n'
                  || LABEL
                      .matcher(folded)
                      .region(i + 1, Math.min(folded.length(), i + 40))
                      .lookingAt());
      boolean ends =
          (c == '.' || c == '!' || c == '?' || c == ';')
              && (next <= ' ' || next == '\u00A0')
              && !Sentences.isShortened(folded, i);
      if (line || ends || i - from > FAR) {
        spans.add(new int[] {from, i + 1});
        from = i + 1;
      }
    }
    spans.add(new int[] {from, folded.length()});
    return spans;
  }

  private static void read(String sentence, String shown, LocalDate written, List<Found> found) {
    List<NamedTime> times = NamedTime.in(sentence, written);
    boolean any = false;
    for (int i = 0; i < times.size(); i++) {
      NamedTime time = times.get(i);
      int from = i == 0 ? 0 : times.get(i - 1).end();
      int to = i + 1 == times.size() ? sentence.length() : times.get(i + 1).at();
      String before = sentence.substring(from, time.at());
      String behind = sentence.substring(time.end(), to);
      int[] next = last("ends", behind);
      if (i + 1 < times.size() && next.length > 0 && behind.length() - next[1] < 12) {
        behind = behind.substring(0, next[0]); // “… para enviar el recibo, que vence el 30”
      }
      Optional<Of> of = of(time, before, behind, i == 0 ? "" : sentence.substring(0, from));
      of.ifPresent(o -> found.add(new Found(o, time.days(), shown)));
      any = true;
    }
    if (!any) {
      unnamed(sentence).ifPresent(o -> found.add(new Found(o, Optional.empty(), shown)));
    }
  }

  /** A limit that is spoken of, and no time is named with it. */
  private static Optional<Of> unnamed(String sentence) {
    Matcher out = WORDS.of("runs-out").matcher(sentence);
    if (out.find() && whose(sentence, out.start(), out.end()) == Whose.REQUEST) {
      return Optional.of(Of.REQUEST);
    }
    return WORDS.found("of-a-limit", sentence)
            && WORDS.found("to-do", sentence)
            && !WORDS.found("of-the-office", sentence)
        ? Optional.of(Of.APPLICANT)
        : Optional.empty();
  }

  /**
   * @param earlier what the sentence says up to the time named before this one
   */
  private static Optional<Of> of(NamedTime time, String before, String behind, String earlier) {
    String tail = before.substring(Math.max(0, before.length() - 60));
    if (WORDS.found("behind", tail) || WORDS.found("ago", behind)) {
      return Optional.empty();
    }
    String around = before + " # " + behind;
    int[] ends = last("ends", before);
    ends = ends.length == 0 ? first("ends", around, before.length()) : ends;
    Whose whose = ends.length == 0 ? Whose.NOBODYS : whose(around, ends[0], ends[1]);
    if (whose == Whose.REQUEST) {
      return Optional.of(Of.REQUEST);
    }
    boolean toDo = WORDS.found("to-do", around);
    boolean asked =
        WORDS.found("asked", before.substring(Math.max(0, before.length() - NEAR)))
            || WORDS.of("left").matcher(behind).lookingAt();
    boolean elses =
        whose == Whose.SOMETHING_ELSES || (!toDo && !asked && endsWithAnotherThing(before));
    if (elses || isOfTheOffice(before, behind)) {
      return Optional.empty();
    }
    boolean request = WORDS.found("of-the-request", around);
    boolean limit =
        switch (time.kind()) {
          case DAY -> ends.length > 0 || asked || WORDS.found("to-do", before);
          case MONTHS -> ends.length > 0 || asked;
          case DAYS -> ends.length > 0 || asked || toDo || request || isBare(around + earlier);
        };
    return limit ? Optional.of(Of.APPLICANT) : Optional.empty();
  }

  /** What was said last before the time is whose it is. */
  private static boolean isOfTheOffice(String before, String behind) {
    int[] office = last("of-the-office", before);
    int[] toDo = last("to-do", before);
    return office.length > 0
        ? toDo.length == 0 || office[1] >= toDo[1]
        : toDo.length == 0 && WORDS.found("of-the-office", behind);
  }

  /** “… y su pasaporte en 20 días”. */
  private static boolean endsWithAnotherThing(String before) {
    int[] other = last("of-something-else", before);
    return other.length > 0
        && before.length() - other[1] < NEAR / 2
        && last("of-the-request", before.substring(other[0])).length == 0;
  }

  /** A sentence of nothing else. */
  private static boolean isBare(String around) {
    return around.replaceAll("[^a-z]", "").length() < 12;
  }

  private enum Whose {
    REQUEST,
    SOMETHING_ELSES,
    NOBODYS
  }

  /** The thing named nearest to the word that says that it ends. */
  private static Whose whose(String text, int at, int end) {
    int request = distance("of-the-request", text, at, end);
    int other = distance("of-something-else", text, at, end);
    return request == Integer.MAX_VALUE && other == Integer.MAX_VALUE
        ? isOfAnUnknownThing(text.substring(0, at)) ? Whose.SOMETHING_ELSES : Whose.NOBODYS
        : request <= other ? Whose.REQUEST : Whose.SOMETHING_ELSES;
  }

  private static boolean isOfAnUnknownThing(String before) {
    Matcher subject =
        WORDS.of("subject").matcher(before.substring(Math.max(0, before.length() - NEAR)));
    return subject.find() && !WORDS.of("of-time").matcher(subject.group(1)).matches();
  }

  private static int distance(String thing, String text, int at, int end) {
    int least = Integer.MAX_VALUE;
    Matcher found = WORDS.of(thing).matcher(text);
    while (found.find()) {
      int apart = found.end() <= at ? at - found.end() : found.start() - end;
      least = Math.min(least, Math.max(0, apart));
    }
    return least;
  }

  private static int[] last(String name, String text) {
    Matcher found = WORDS.of(name).matcher(text);
    int[] last = {};
    while (found.find()) {
      last = new int[] {found.start(), found.end()};
    }
    return last;
  }

  private static int[] first(String name, String text, int from) {
    Matcher found = WORDS.of(name).matcher(text);
    return found.find(from) ? new int[] {found.start(), found.end()} : new int[0];
  }
}
