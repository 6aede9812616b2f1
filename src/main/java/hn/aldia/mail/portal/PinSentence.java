package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence in which a code may stand, and what each of its words weighs as one.
 *
 * @param words its words between blanks
 * @param alone it follows a sentence that announces a code, and is nothing but that code
 * @param likely the guide's place: the second sentence from the end, or the one that tells to enter
 *     it together with the address
 */
record PinSentence(
    int start, List<Word> words, boolean alone, boolean likely, List<String> setApart) {
  private static final int ENOUGH = 45;
  private static final int FAR = 24;

  /** No sentence that tells a code is longer. */
  private static final int MOST_WORDS = 200;

  private static final Patterns WORDS = Patterns.in(PinSentence.class, "pin-words.conf");

  private static final Set<String> JOINING = Set.of("de", "del", "para", "of", "for");
  private static final Set<String> FILED =
      Set.of("solicitud", "tramite", "expediente", "cita", "caso", "recibo");
  private static final Set<String> EXAMPLES =
      Set.of("ejemplo", "ej", "example", "e.g", "p.ej", "como:");
  private static final Set<String> ARTICLES = Set.of("la", "el", "su", "the");

  /** Whether the portal's mails use the word beside its name. */
  static boolean isUsual(String folded) {
    return Stream.of(
            WORDS.all("labels"),
            WORDS.all("fillers"),
            WORDS.all("states"),
            WORDS.all("enter"),
            WORDS.all("never"))
        .anyMatch(all -> all.contains(folded));
  }

  /** “33LT34N33S”, in a block of its own, and beneath it: “Es su PIN”. */
  private static final Set<String> OF_WHAT_STANDS_BEFORE = WORDS.all("of-what-stands-before");

  /** A word as it stands, folded, and bare of the marks around it. */
  record Word(int start, String raw, String bare, String folded, boolean isLabel) {
    static Word of(int start, String raw) {
      String shown = Marks.bare(raw);
      String bare = shown.chars().anyMatch(Character::isLetterOrDigit) ? shown : "";
      String folded = Folded.inPlace(bare);
      boolean label =
          WORDS.has("labels", folded) || WORDS.has("labels", folded.replaceAll("[^a-z]", ""));
      return new Word(start, raw, bare, folded, label);
    }
  }

  PinSentence {
    words = List.copyOf(words);
  }

  /** The sentences that have to do with a code. */
  static List<PinSentence> of(String text, List<String> setApart) {
    List<int[]> spans = Sentences.of(text);
    var all = new ArrayList<PinSentence>();
    boolean awaited = false;
    for (int i = 0; i < spans.size(); i++) {
      int[] span = spans.get(i);
      String said = text.substring(span[0], span[1]);
      List<Word> words = words(said, span[0]);
      var whole = new PinSentence(span[0], words, false, false, setApart);
      boolean label = whole.hasOwnLabel();
      boolean likely =
          i == spans.size() - 2
              || Folded.inPlace(said).contains("correo que registro")
              || said.contains("el cual debe");
      boolean alone = awaited && !label && words.size() <= 6;
      int line = awaited ? said.strip().indexOf('\n') : -1;
      if (line > 0) {
        // The code in a block of its own, amid its sentence.
        List<Word> first = words(said.stripLeading().substring(0, line), span[0]);
        if (first.size() <= 6 && first.stream().noneMatch(Word::isLabel)) {
          all.add(new PinSentence(span[0], first, true, likely, setApart));
        }
      }
      if (label || alone || whole.tellsToEnter()) {
        all.add(new PinSentence(span[0], words, alone, likely, setApart));
      }
      boolean open = label && all.get(all.size() - 1).best() < ENOUGH;
      if (open && i > 0 && OF_WHAT_STANDS_BEFORE.contains(words.get(0).folded())) {
        List<Word> before =
            words(text.substring(spans.get(i - 1)[0], span[0]), spans.get(i - 1)[0]);
        if (before.size() == 1) {
          all.add(new PinSentence(spans.get(i - 1)[0], before, true, true, setApart));
        }
      }
      awaited =
          open
              || (awaited
                  && words.stream().allMatch(w -> w.bare().isEmpty() || w.raw().contains("@")));
    }
    return all;
  }

  /** In characters. */
  int length() {
    return words.isEmpty()
        ? 0
        : words.get(words.size() - 1).start() + words.get(words.size() - 1).raw().length() - start;
  }

  boolean hasOwnLabel() {
    return IntStream.range(0, words.size()).anyMatch(this::isOwnLabel);
  }

  private boolean isOwnLabel(int place) {
    return place >= 0 && words.get(place).isLabel() && !isLabelOfAThing(place);
  }

  /**
   * Where the words that are passed over on this way end; -1: not within reach.
   *
   * @param step 1 or -1
   */
  private int beyond(int from, int step, int reach, Predicate<Word> passed) {
    for (int k = from; k >= 0 && k < words.size() && k != from + step * reach; k += step) {
      if (!passed.test(words.get(k))) {
        return k;
      }
    }
    return -1;
  }

  private static boolean isFiller(Word word) {
    return WORDS.has("fillers", word.folded().replace("+", ""));
  }

  /** “Para ingresar a ALAM+ digite 482913”, without any word for what that is. */
  private boolean tellsToEnter() {
    return words.stream().anyMatch(w -> WORDS.has("enter", w.folded()))
        && words.stream().anyMatch(w -> WORDS.has("places", w.folded()));
  }

  private int best() {
    var scores = new java.util.HashMap<String, Integer>();
    weigh(scores, 0);
    return scores.values().stream().max(Integer::compare).orElse(0);
  }

  private static List<Word> words(String said, int start) {
    var words = new ArrayList<Word>();
    int from = -1;
    for (int i = 0; i <= said.length() && words.size() < MOST_WORDS; i++) {
      boolean gap = i == said.length() || Marks.isGap(said.charAt(i));
      if (gap && from >= 0) {
        split(said.substring(from, i), start + from, words);
        from = -1;
      } else if (!gap && from < 0) {
        from = i;
      }
    }
    return words;
  }

  /** “PIN:33LT34N33S” is two words. */
  private static void split(String raw, int start, List<Word> words) {
    String folded = Folded.inPlace(raw);
    for (String label : WORDS.all("labels")) {
      int at = folded.indexOf(label);
      int end = at + label.length();
      boolean begins =
          at >= 0
              && at <= 2
              && end < folded.length() - 3
              && (":=(".indexOf(folded.charAt(end)) >= 0
                  || (folded.charAt(end) == '-' && words.stream().noneMatch(Word::isLabel)));
      if (begins) {
        words.add(Word.of(start, raw.substring(0, end + 1)));
        words.add(Word.of(start + end + 1, raw.substring(end + 1)));
        return;
      }
    }
    words.add(Word.of(start, raw));
  }

  /** Adds what may be the code, with its weight. */
  void weigh(Map<String, Integer> scores, int handicap) {
    boolean shouted = isShouted();
    for (int i = 0; i < words.size(); i++) {
      if (!mayBegin(i, shouted)) {
        continue;
      }
      int end = groupsEnd(i, shouted);
      String code = joined(i, end);
      int score = score(i, end, code) + handicap;
      if (score >= ENOUGH && code.length() >= 4 && code.length() <= 16) {
        offer(scores, i, end, code, score);
      }
      i = Math.max(i, end - 1);
    }
  }

  /** With its readings: a final sign may end the sentence or be of the code. */
  private void offer(Map<String, Integer> scores, int from, int end, String code, int score) {
    scores.merge(code, score, Math::max);
    String last = words.get(end - 1).raw();
    String tail = Marks.tail(last);
    boolean goesOn = end < words.size() && startsSmall(words.get(end).raw());
    // Signs that are underlined with it are of it, but for a pair around it.
    setApart.stream()
        .filter(s -> s.length() > code.length() && s.length() <= 16)
        .filter(s -> s.contains(code) && last.contains(s))
        .filter(s -> s.startsWith(code) || s.endsWith(code))
        .forEach(s -> scores.merge(s, score + 1, Math::max));
    if (!tail.isEmpty() && code.length() + tail.length() <= 16) {
      boolean strong = "!?".contains(tail.substring(0, 1)) && goesOn;
      if (strong) {
        scores.merge(code + tail, score + 1, Math::max);
      } else if ((goesOn && tail.equals(".")) || "!?".contains(tail)) {
        scores.merge(code + tail, score - 10, Math::max);
      }
    }
    if (code.indexOf('-') > 0
        && code.matches("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+")
        && code.length() > 5) {
      scores.merge(code.replace("-", ""), score - 5, Math::max);
    }
    if (code.startsWith("#") && code.length() > 4) {
      boolean number = isDigits(code.substring(1)) && !setApart.contains(code);
      scores.merge(code.substring(1), number ? score + 1 : score - 5, Math::max);
    }
    if (end - from > 1 && code.length() > 16) {
      scores.remove(code);
    }
  }

  private static boolean startsSmall(String raw) {
    return Character.isLowerCase(raw.charAt(0));
  }

  /** In a sentence all in capitals they set nothing apart. */
  private boolean isShouted() {
    long small =
        words.stream().filter(w -> w.bare().chars().anyMatch(Character::isLowerCase)).count();
    long large = words.stream().filter(w -> isInCapitals(w.bare())).count();
    return large > 2 && large > 2 * small;
  }

  private static boolean isInCapitals(String bare) {
    return bare.length() > 1 && bare.chars().allMatch(Character::isUpperCase);
  }

  /** “… el siguiente código X el cual debe ingresar …”: whatever stands there is the code. */
  private boolean isInTheGuidesPlace(int i) {
    return i > 0
        && i + 2 < words.size()
        && words.get(i - 1).isLabel()
        && Set.of("el", "la", "que", "which").contains(words.get(i + 1).folded())
        && Set.of("cual", "debe", "debera", "you").contains(words.get(i + 2).folded())
        && words.get(i).bare().length() >= 4
        && !(WORDS.has("fillers", words.get(i).folded()) && startsSmall(words.get(i).bare()));
  }

  private boolean mayBegin(int i, boolean shouted) {
    Word word = words.get(i);
    String bare = word.bare();
    if (!shouted && isInTheGuidesPlace(i)) {
      return true;
    }
    if (bare.isEmpty() || WORDS.has("never", word.folded()) || Marks.isPartOfSomething(bare)) {
      return false;
    }
    if (bare.length() < 4 && !(isGroup(bare, shouted) && i + 1 < words.size())) {
      return false;
    }
    boolean plain = bare.chars().allMatch(Character::isLetter);
    if (WORDS.has("labels", word.folded()) || (plain && WORDS.has("fillers", word.folded()))) {
      return false;
    }
    boolean shown = setApart.contains(bare);
    if (plain && shouted && !shown && Marks.isLikeAWord(word.folded())) {
      return false;
    }
    boolean named = alone || words.stream().anyMatch(Word::isLabel);
    if (!named && bare.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    boolean small = plain && bare.substring(1).chars().noneMatch(Character::isUpperCase);
    return !small || !Marks.isLikeAWord(word.folded());
  }

  /** Groups shown apart are one code: {@code 33LT 34N3 3S}. */
  private int groupsEnd(int from, boolean shouted) {
    String first = words.get(from).bare();
    if (!isGroup(first, shouted)
        || !Marks.tail(words.get(from).raw()).isEmpty()
        || setApart.contains(first)) {
      return from + 1;
    }
    int end = from + 1;
    int length = first.length();
    while (end < words.size()) {
      Word next = words.get(end);
      boolean unit = end + 1 < words.size() && WORDS.has("units", words.get(end + 1).folded());
      boolean opens = !next.raw().isEmpty() && "(".indexOf(next.raw().charAt(0)) >= 0;
      if (!isGroup(next.bare(), shouted)
          || WORDS.has("never", next.folded())
          || unit
          || opens
          || length + next.bare().length() > 16
          || WORDS.has("labels", next.folded())
          || (next.bare().length() == 1
              && !Character.isDigit(next.bare().charAt(0))
              && "YOEA".contains(next.bare())
              && shouted)) {
        break;
      }
      length += next.bare().length();
      end++;
      if (!Marks.tail(words.get(end - 1).raw()).isEmpty()) {
        break;
      }
    }
    return end;
  }

  private static boolean isGroup(String bare, boolean shouted) {
    boolean digit = bare.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean upper = bare.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
    return !bare.isEmpty()
        && bare.length() <= 8
        && upper
        && (digit || !shouted)
        && !bare.equals("INM");
  }

  private String joined(int from, int end) {
    var code = new StringBuilder();
    words.subList(from, end).forEach(w -> code.append(w.bare()));
    return code.toString();
  }

  private int score(int from, int end, String code) {
    boolean digits = isDigits(code);
    if ((digits && isCountOf(from, end)) || isOfAThing(from, end)) {
      return 0;
    }
    String shown = code;
    boolean apart =
        setApart.stream()
            .anyMatch(
                s ->
                    s.equals(shown)
                        || s.replace(" ", "").equals(shown)
                        || Marks.bare(s).equals(shown));
    boolean mixed = isMixed(code);
    int score = apart ? 40 : 0;
    score += mixed ? 20 : 10;
    score += likely ? 10 : 0;
    if (alone) {
      return score + (from == 0 && end == words.size() ? 40 : mixed ? 25 : 0);
    }
    int direct = isIntroduced(from) ? 45 : 0;
    int stated = isStated(from) ? 40 : 0;
    int follows = isFollowed(from, end) ? 45 : 0;
    int entered = isEntered(from) ? 40 : 0;
    score += Math.max(Math.max(direct, stated), Math.max(follows, entered));
    score += isAfterColon(from) ? 15 : 0;
    score += hasLabelWithin(from) ? 10 : 0;
    return score;
  }

  private boolean isIntroduced(int from) {
    int label =
        beyond(
            from - 1,
            -1,
            12,
            w ->
                !w.isLabel()
                    && (isFiller(w)
                        || w.bare().isEmpty()
                        || (w.bare().length() < 3 && isDigits(w.bare()))));
    return label >= 0 && words.get(label).isLabel();
  }

  /**
   * “Su PIN del Instituto Nacional de Migración es …”: the last word before it says that it comes.
   */
  private boolean isStated(int from) {
    boolean comes =
        from > 0 && (WORDS.has("states", words.get(from - 1).folded()) || isAfterColon(from));
    return comes
        && isOwnLabel(
            beyond(
                from - 1,
                -1,
                FAR,
                w ->
                    !w.isLabel()
                        && !WORDS.has("of-a-thing", w.folded())
                        && !WORDS.has("before-a-number-of-things", w.folded())));
  }

  /** “482913 es su código”, “482913 is your code”, “482913 - código ALAM+”. */
  private boolean isFollowed(int from, int end) {
    int i = end;
    if (i + 1 < words.size()
        && OF_WHAT_STANDS_BEFORE.contains(words.get(i).folded())
        && WORDS.has("states", words.get(i + 1).folded())) {
      i++;
    }
    if (from == 0 && i + 1 < words.size() && words.get(i).bare().isEmpty()) {
      return isOwnLabel(i + 1);
    }
    if (i >= words.size()
        || !Set.of("es", "is", "sera", "como", "as").contains(words.get(i).folded())) {
      return false;
    }
    return isOwnLabel(beyond(i + 1, 1, 5, w -> !w.isLabel() && isFiller(w)));
  }

  private boolean isEntered(int from) {
    int verb =
        beyond(
            from - 1,
            -1,
            6,
            w -> !WORDS.has("enter", w.folded()) && (w.bare().isEmpty() || isFiller(w)));
    return verb >= 0 && WORDS.has("enter", words.get(verb).folded());
  }

  private boolean isAfterColon(int from) {
    return from > 0
        && (words.get(from - 1).raw().endsWith(":") || words.get(from - 1).raw().endsWith("="));
  }

  private boolean hasLabelWithin(int from) {
    return IntStream.range(Math.max(0, from - FAR), Math.min(words.size(), from + FAR))
        .anyMatch(this::isOwnLabel);
  }

  /** “código postal”, “rubro código”, “código de la solicitud”, “clave para la videollamada”. */
  private boolean isLabelOfAThing(int label) {
    if (isOfWhatWasFiled(label)) {
      return true;
    }
    boolean joined = false;
    for (int k = Math.max(0, label - 2); k < Math.min(words.size(), label + 6); k++) {
      boolean behind = k > label;
      if (k != label
          && WORDS.has("of-a-thing", words.get(k).folded())
          && (behind || k == label - 1)) {
        return true;
      }
      String word = words.get(k).folded();
      boolean passed = JOINING.contains(word) || ARTICLES.contains(word);
      if (behind && !passed && (WORDS.has("states", word) || !WORDS.has("fillers", word))) {
        return joined && isAThing(words.get(k));
      }
      joined = behind && (JOINING.contains(word) || (joined && passed));
    }
    return false;
  }

  /**
   * Neither what the portal's codes are for, nor a name, nor something to do (“para completar”).
   */
  private static boolean isAThing(Word word) {
    return word.bare().matches("\\p{Ll}{4,}")
        && !isUsual(word.folded())
        && !word.folded().matches(".*(?:[aei]r(?:se|l[ao])?|ing)");
  }

  /** “Su solicitud fue registrada con el código …”, “la palabra clave”. */
  private boolean isOfWhatWasFiled(int label) {
    if (label > 0 && WORDS.has("of-a-word", words.get(label - 1).folded())) {
      return true;
    }
    int matter =
        beyond(
            label - 1, -1, 8, w -> WORDS.has("filing", w.folded()) && !FILED.contains(w.folded()));
    return matter >= 0 && FILED.contains(words.get(matter).folded());
  }

  /** The label nearest before is a thing's, or what follows says whose code it is. */
  private boolean isOfAThing(int from, int end) {
    int name = from - 1;
    while (name > 0 && words.get(name).bare().isEmpty()) {
      name--;
    }
    if (isAfterColon(from) && WORDS.has("names", words.get(name).folded())) {
      return true;
    }
    int before = beyond(from - 1, -1, 8, w -> !w.isLabel() && !EXAMPLES.contains(w.folded()));
    if (before >= 0) {
      return EXAMPLES.contains(words.get(before).folded()) || isLabelOfAThing(before);
    }
    return words.subList(end, Math.min(words.size(), end + 3)).stream()
        .map(Word::folded)
        .anyMatch(w -> WORDS.has("of-a-thing", w) && !Set.of("solicitud", "tramite").contains(w));
  }

  private boolean isCountOf(int from, int end) {
    boolean before =
        (from > 0 && WORDS.has("before-a-number-of-things", words.get(from - 1).folded()))
            || (from > 1
                && Set.of("no", "num", "nro", "numero", "n°", "#")
                    .contains(words.get(from - 1).folded())
                && WORDS.has("before-a-number-of-things", words.get(from - 2).folded()));
    boolean unit = end < words.size() && WORDS.has("units", words.get(end).folded());
    return before || unit;
  }

  private static boolean isDigits(String code) {
    return !code.isEmpty() && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isMixed(String code) {
    boolean letters = code.chars().anyMatch(Character::isLetter);
    boolean other = code.chars().anyMatch(c -> !Character.isLetter(c));
    boolean cases =
        code.substring(1).chars().anyMatch(Character::isUpperCase)
            && code.chars().anyMatch(Character::isLowerCase);
    return (letters && (other || cases))
        || (code.chars().anyMatch(Character::isDigit) && !isDigits(code));
  }
}
