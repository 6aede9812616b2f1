package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence in which a code may stand, and what each of its words weighs as one.
 *
 * @param words its words between blanks
 * @param alone it follows a sentence that announces a code, and is nothing but that code
 * @param likely the guide's place: the second sentence from the end, or the one that tells to enter
 *     it together with the address
 */
record PinSentence(
    int start, List<PinWord> words, boolean alone, boolean likely, List<String> setApart) {
  private static final int ENOUGH = 45;
  private static final Patterns WORDS = PinWord.WORDS;

  /** The sentences that have to do with a code. */
  static List<PinSentence> of(String text, List<String> setApart) {
    List<int[]> spans = Sentences.of(text);
    var all = new ArrayList<PinSentence>();
    boolean awaited = false;
    for (int i = 0; i < spans.size(); i++) {
      int[] span = spans.get(i);
      String said = text.substring(span[0], span[1]);
      List<PinWord> words = PinWord.in(said, span[0]);
      var whole = new PinSentence(span[0], words, false, false, setApart);
      boolean label = whole.context().hasOwnLabel();
      boolean likely =
          i == spans.size() - 2
              || Folded.inPlace(said).contains("correo que registro")
              || said.contains("el cual debe");
      boolean alone = awaited && !label && words.size() <= 6;
      int line = awaited ? said.strip().indexOf('\n') : -1;
      if (line > 0) {
        // The code in a block of its own, amid its sentence.
        List<PinWord> first = PinWord.in(said.stripLeading().substring(0, line), span[0]);
        if (first.size() <= 6 && first.stream().noneMatch(PinWord::isLabel)) {
          all.add(new PinSentence(span[0], first, true, likely, setApart));
        }
      }
      if (label || alone || whole.tellsToEnter()) {
        all.add(new PinSentence(span[0], words, alone, likely, setApart));
      }
      boolean open = label && all.get(all.size() - 1).best() < ENOUGH;
      if (open && i > 0 && PinContext.OF_WHAT_STANDS_BEFORE.contains(words.get(0).folded())) {
        List<PinWord> before =
            PinWord.in(text.substring(spans.get(i - 1)[0], span[0]), spans.get(i - 1)[0]);
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

  PinContext context() {
    return new PinContext(words);
  }

  /** In characters. */
  int length() {
    return words.isEmpty()
        ? 0
        : words.get(words.size() - 1).start() + words.get(words.size() - 1).raw().length() - start;
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
        offer(scores, i, end, code, isOutranked(i, shouted) ? score - 20 : score);
      }
      i = Math.max(i, end - 1);
    }
  }

  /** “Su código de usuario es 5521 y su PIN 990412”: of two the one by the surer name is meant. */
  private boolean isOutranked(int from, boolean shouted) {
    return context().isOfAGeneralName(from)
        && IntStream.range(0, words.size())
            .anyMatch(
                i ->
                    !words.get(i).isLabel()
                        && !context().isOfAGeneralName(i)
                        && context().isIntroduced(i)
                        && mayBegin(i, shouted));
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
    PinWord word = words.get(i);
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
    boolean named = alone || words.stream().anyMatch(PinWord::isLabel);
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
      PinWord next = words.get(end);
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
    if ((digits && context().isCountOf(from, end))
        || context().isOfAThing(from, end)
        || context().isSpent(from, end)) {
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
    int direct = context().isIntroduced(from) ? 45 : 0;
    int stated = context().isStated(from) ? 40 : 0;
    int follows = context().isFollowed(from, end) ? 45 : 0;
    int entered = context().isEntered(from) ? 40 : 0;
    score += Math.max(Math.max(direct, stated), Math.max(follows, entered));
    score += context().isAfterColon(from) ? 15 : 0;
    score += context().hasLabelWithin(from) ? 10 : 0;
    return score;
  }

  static boolean isDigits(String code) {
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
