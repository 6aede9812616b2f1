package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the words of a sentence say of what stands at a place in it: whose code it is, or none. */
record PinContext(List<PinWord> words) {
  private static final int FAR = 24;
  private static final Patterns WORDS = PinWord.WORDS;
  private static final Set<String> JOINING = Set.of("de", "del", "para", "of", "for");
  private static final Set<String> FILED =
      Set.of("solicitud", "tramite", "expediente", "cita", "caso", "recibo");
  private static final Set<String> EXAMPLES =
      Set.of("ejemplo", "ej", "example", "e.g", "p.ej", "como:");
  private static final Set<String> ARTICLES = Set.of("la", "el", "su", "the");

  /** “33LT34N33S”, in a block of its own, and beneath it: “Es su PIN”. */
  static final Set<String> OF_WHAT_STANDS_BEFORE = WORDS.all("of-what-stands-before");

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
  private int beyond(int from, int step, int reach, Predicate<PinWord> passed) {
    for (int k = from; k >= 0 && k < words.size() && k != from + step * reach; k += step) {
      if (!passed.test(words.get(k))) {
        return k;
      }
    }
    return -1;
  }

  boolean isIntroduced(int from) {
    int label =
        beyond(
            from - 1,
            -1,
            12,
            w ->
                !w.isLabel()
                    && (w.isFiller()
                        || w.bare().isEmpty()
                        || (w.bare().length() < 3 && PinSentence.isDigits(w.bare()))));
    return label >= 0 && words.get(label).isLabel();
  }

  /**
   * “Su PIN del Instituto Nacional de Migración es …”: the last word before it says that it comes.
   */
  boolean isStated(int from) {
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
  boolean isFollowed(int from, int end) {
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
    return isOwnLabel(beyond(i + 1, 1, 5, w -> !w.isLabel() && w.isFiller()));
  }

  boolean isEntered(int from) {
    int verb =
        beyond(
            from - 1,
            -1,
            6,
            w -> !WORDS.has("enter", w.folded()) && (w.bare().isEmpty() || w.isFiller()));
    return verb >= 0 && WORDS.has("enter", words.get(verb).folded());
  }

  boolean isAfterColon(int from) {
    return from > 0
        && (words.get(from - 1).raw().endsWith(":") || words.get(from - 1).raw().endsWith("="));
  }

  /** What is before it calls it a code, of which a mail may tell several. */
  boolean isOfAGeneralName(int from) {
    int label = beyond(from - 1, -1, FAR, w -> !w.isLabel());
    return label >= 0 && WORDS.has("general-labels", words.get(label).folded());
  }

  boolean hasLabelWithin(int from) {
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
  private static boolean isAThing(PinWord word) {
    return word.bare().matches("\\p{Ll}{4,}")
        && !PinWord.isUsual(word.folded())
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
  boolean isOfAThing(int from, int end) {
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
        .map(PinWord::folded)
        .anyMatch(w -> WORDS.has("of-a-thing", w) && !Set.of("solicitud", "tramite").contains(w));
  }

  /**
   * “El PIN que ingresó, 4XV8Z2, no es válido”: it was tried, used or has died. Of this code is so
   * much of the sentence as neither another label nor a semicolon parts from it.
   */
  boolean isSpent(int from, int end) {
    int label = beyond(from - 1, -1, FAR, w -> !w.isLabel() && !w.raw().endsWith(";"));
    boolean introduced = label >= 0 && words.get(label).isLabel();
    int first =
        introduced
            ? beyond(label - 1, -1, 7, w -> !w.isLabel() && !WORDS.found("parts", w.raw()))
            : from - 1;
    int last =
        beyond(
            end - 1,
            1,
            FAR,
            w ->
                !w.raw().endsWith(";")
                    && !(introduced && w.isLabel())
                    && !WORDS.has("of-another", w.folded()));
    var said = new StringJoiner(" ");
    for (int i = introduced ? Math.max(first + 1, label - 6) : from;
        i <= (last < 0 ? Math.min(words.size(), end + FAR) - 1 : last);
        i++) {
      said.add(i >= from && i < end ? "" : words.get(i).folded());
    }
    return WORDS.found("spent", said.toString().replaceAll(" {2,}", " "));
  }

  boolean isCountOf(int from, int end) {
    boolean before =
        (from > 0 && WORDS.has("before-a-number-of-things", words.get(from - 1).folded()))
            || (from > 1
                && Set.of("no", "num", "nro", "numero", "n°", "#")
                    .contains(words.get(from - 1).folded())
                && WORDS.has("before-a-number-of-things", words.get(from - 2).folded()));
    boolean unit = end < words.size() && WORDS.has("units", words.get(end).folded());
    return before || unit;
  }
}
