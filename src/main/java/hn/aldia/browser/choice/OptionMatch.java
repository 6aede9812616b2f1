package hn.aldia.browser.choice;

import hn.aldia.browser.choice.CodedName.Fit;
import hn.aldia.scenario.step.Choice;
import hn.aldia.text.Folded;
import hn.aldia.words.Slips;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a control offers to choose from, in its order. Pure: knows no page. */
public final class OptionMatch {
  public record Option(String text, boolean off) {}

  private static final List<BiPredicate<Phrase, Phrase>> RULES =
      List.of(
          (w, o) -> w.tidy().equals(o.tidy()),
          (w, o) -> w.folded().equals(o.folded()),
          (w, o) -> w.squeezed().equals(o.squeezed()),
          Phrase::sameCore);

  /** Without the last, which leaves asides aside. */
  private static final List<BiPredicate<Phrase, Phrase>> WHOLE = RULES.subList(0, 3);

  private final String label;
  private final List<Option> options;
  private final List<Phrase> phrases;

  public OptionMatch(String label, List<Option> options) {
    this.label = label;
    this.options = List.copyOf(options);
    this.phrases = this.options.stream().map(o -> Phrase.of(o.text())).toList();
  }

  List<Option> options() {
    return options;
  }

  /** Empty when nothing fits (yet). */
  public Optional<Integer> find(Choice choice) {
    Optional<CodedName> coded = CodedName.of(choice);
    if (coded.isPresent()) {
      return find(coded.get());
    }
    List<BiPredicate<Phrase, Phrase>> rules = choice.whole() ? WHOLE : RULES;
    var letters = new TreeSet<Integer>();
    for (String wording : choice.wordings()) {
      List<Integer> hits = hits(Phrase.of(wording), rules);
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
      Set<String> known =
          choice.wordings().stream().map(Folded::squeezed).collect(Collectors.toSet());
      List<Integer> hits = indices(o -> OptionText.allOf(known, o));
      return hits.isEmpty() ? Optional.empty() : Optional.of(only(hits, choice.wordings().get(0)));
    }
    return Optional.empty();
  }

  /** Where the name contradicts the code nothing fits: that is an open question. */
  private Optional<Integer> find(CodedName wanted) {
    return Stream.of(Fit.values())
        .map(fit -> fit == Fit.NOT_IT ? List.<Integer>of() : indices(o -> wanted.fit(o) == fit))
        .filter(hits -> !hits.isEmpty())
        .findFirst()
        .map(hits -> only(hits, wanted.said()));
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
    String sought = CodedName.of(choice).map(CodedName::said).orElse(choice.wordings().get(0));
    return new OptionNotFound(label, sought, nearest(choice), shown());
  }

  String text(int index) {
    return phrases.get(index).tidy();
  }

  private List<Integer> hits(Phrase wording, List<BiPredicate<Phrase, Phrase>> rules) {
    List<Integer> coded =
        wording.code().isEmpty() ? List.of() : indices(o -> o.code().equals(wording.code()));
    if (coded.size() == 1) {
      return coded;
    }
    for (var rule : rules) {
      List<Integer> hits =
          indices(o -> rule.test(wording, o)).stream()
              .filter(i -> coded.isEmpty() || coded.contains(i))
              .toList();
      if (!hits.isEmpty()) {
        return hits;
      }
    }
    return coded;
  }

  private List<Integer> indices(Predicate<Phrase> fits) {
    return IntStream.range(0, phrases.size())
        .filter(i -> !phrases.get(i).isBlank())
        .filter(i -> fits.test(phrases.get(i)))
        .boxed()
        .toList();
  }

  private List<String> shown() {
    return phrases.stream().filter(p -> !p.isBlank()).map(Phrase::tidy).toList();
  }

  private List<String> nearest(Choice choice) {
    List<String> wanted = choice.wordings().stream().map(Folded::squeezed).toList();
    return phrases.stream()
        .map(Phrase::tidy)
        .filter(t -> !t.isEmpty())
        .distinct()
        .sorted(Comparator.comparingInt(t -> remoteness(wanted, t)))
        .limit(3)
        .toList();
  }

  private static int remoteness(List<String> wanted, String option) {
    return wanted.stream().mapToInt(one -> remoteness(one, option)).min().orElseThrow();
  }

  private static int remoteness(String wanted, String option) {
    String offered = Folded.squeezed(option);
    boolean holds = !wanted.isEmpty() && (offered.contains(wanted) || wanted.contains(offered));
    return holds ? 0 : Slips.between(wanted, offered);
  }
}
