package hn.aldia.browser;

import hn.aldia.scenario.Choice;
import hn.aldia.words.Slips;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** What a control offers to choose from, in its order. Pure: knows no page. */
record Offer(String label, List<Option> options) {
  record Option(String text, boolean off) {}

  private static final List<BiPredicate<String, String>> RULES =
      List.of(
          (w, o) -> OptionText.tidy(w).equals(OptionText.tidy(o)),
          (w, o) -> OptionText.fold(w).equals(OptionText.fold(o)),
          (w, o) -> OptionText.squeeze(w).equals(OptionText.squeeze(o)),
          Offer::sameCore);

  /** Without the last, which leaves asides aside. */
  private static final List<BiPredicate<String, String>> WHOLE = RULES.subList(0, 3);

  Offer {
    options = List.copyOf(options);
  }

  /** Empty when nothing fits (yet). */
  Optional<Integer> find(Choice choice) {
    List<BiPredicate<String, String>> rules = choice.whole() ? WHOLE : RULES;
    var letters = new TreeSet<Integer>();
    for (String wording : choice.wordings()) {
      List<Integer> hits = hits(wording, rules);
      if (wording.length() == 1) {
        letters.addAll(hits);
      } else if (!hits.isEmpty()) {
        return Optional.of(only(hits, wording));
      }
    }
    // A letter says little: beside H, M is a woman.
    if (!letters.isEmpty()) {
      return Optional.of(only(List.copyOf(letters), choice.wordings().get(0)));
    }
    if (choice.whole()) {
      List<Integer> hits = indices(OptionText::allOf, choice.wordings());
      return hits.isEmpty() ? Optional.empty() : Optional.of(only(hits, choice.wordings().get(0)));
    }
    return Optional.empty();
  }

  private Integer only(List<Integer> hits, String wording) {
    if (hits.size() > 1) {
      throw new OptionAmbiguous(label, wording, hits.stream().map(this::text).toList());
    }
    return hits.get(0);
  }

  /** The option that was found. */
  int require(Choice choice) {
    int index = find(choice).orElseThrow(() -> notFound(choice));
    if (options.get(index).off()) {
      throw new OptionDisabled(label, text(index));
    }
    return index;
  }

  OptionNotFound notFound(Choice choice) {
    return new OptionNotFound(label, choice.wordings().get(0), nearest(choice), shown());
  }

  String text(int index) {
    return OptionText.tidy(options.get(index).text());
  }

  private List<Integer> hits(String wording, List<BiPredicate<String, String>> rules) {
    Optional<String> code = OptionText.code(wording);
    List<Integer> coded =
        code.isEmpty() ? List.of() : indices((w, o) -> OptionText.code(o).equals(code), wording);
    if (coded.size() == 1) {
      return coded;
    }
    List<Integer> among =
        coded.isEmpty() ? IntStream.range(0, options.size()).boxed().toList() : coded;
    for (var rule : rules) {
      List<Integer> hits = indices(rule, wording).stream().filter(among::contains).toList();
      if (!hits.isEmpty()) {
        return hits;
      }
    }
    return coded;
  }

  private <W> List<Integer> indices(BiPredicate<W, String> rule, W wording) {
    return IntStream.range(0, options.size())
        .filter(i -> !options.get(i).text().isBlank())
        .filter(i -> rule.test(wording, options.get(i).text()))
        .boxed()
        .toList();
  }

  /** A code that differs is never the same option, whatever its words. */
  private static boolean sameCore(String wording, String option) {
    Optional<String> wanted = OptionText.code(wording);
    Optional<String> offered = OptionText.code(option);
    boolean clash = wanted.isPresent() && offered.isPresent() && !wanted.equals(offered);
    return !clash && OptionText.core(wording).equals(OptionText.core(option));
  }

  private List<String> shown() {
    return options.stream()
        .filter(o -> !o.text().isBlank())
        .map(o -> OptionText.tidy(o.text()))
        .toList();
  }

  private List<String> nearest(Choice choice) {
    String wanted = OptionText.squeeze(choice.wordings().get(0));
    return options.stream()
        .map(o -> OptionText.tidy(o.text()))
        .filter(t -> !t.isEmpty())
        .distinct()
        .sorted(Comparator.comparingInt(t -> remoteness(wanted, t)))
        .limit(3)
        .toList();
  }

  private static int remoteness(String wanted, String option) {
    String offered = OptionText.squeeze(option);
    boolean holds = !wanted.isEmpty() && (offered.contains(wanted) || wanted.contains(offered));
    return holds ? 0 : Slips.between(wanted, offered);
  }
}
