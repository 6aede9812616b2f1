package hn.aldia.rehearsal.looks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Few looks in which every two choices that may meet do meet: the greedy way of AETG (Cohen, Dalal,
 * Fredman, Patton 1997). Of some candidates, each begun with a pair that is still missing and
 * filled up matter by matter with what brings most missing pairs, the best one is taken.
 */
public final class CoveringArray {
  private static final int CANDIDATES = 60;

  private final Choices choices;
  private final Random chance;
  private final Set<Pair> missing = new LinkedHashSet<>();

  /** Two choices that meet in a look. */
  public record Pair(Choice one, Choice other) {
    static Pair of(Choice a, Choice b) {
      return a.matter().compareTo(b.matter()) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public String toString() {
      return one.name() + " + " + other.name();
    }
  }

  private CoveringArray(Choices choices, long seed) {
    this.choices = choices;
    this.chance = new Random(seed);
    missing.addAll(pairs(choices));
  }

  public static List<Look> of(Choices choices, long seed) {
    return new CoveringArray(choices, seed).looks();
  }

  /** All pairs that may meet. */
  public static Set<Pair> pairs(Choices choices) {
    var pairs = new LinkedHashSet<Pair>();
    for (String a : choices.matters()) {
      for (String b : choices.matters()) {
        if (a.compareTo(b) < 0) {
          for (Choice one : choices.of(a)) {
            choices.of(b).stream()
                .filter(other -> !one.excludes(other))
                .forEach(other -> pairs.add(Pair.of(one, other)));
          }
        }
      }
    }
    return pairs;
  }

  public static Set<Pair> pairs(Look look) {
    var pairs = new LinkedHashSet<Pair>();
    var all = List.copyOf(look.choices().values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        pairs.add(Pair.of(all.get(i), all.get(j)));
      }
    }
    return pairs;
  }

  private List<Look> looks() {
    var looks = new ArrayList<Look>();
    while (!missing.isEmpty()) {
      Look best = null;
      long most = 0;
      for (int i = 0; i < CANDIDATES; i++) {
        Optional<Look> candidate = candidate();
        long brings = candidate.map(this::brings).orElse(0L);
        if (brings > most) {
          best = candidate.orElseThrow();
          most = brings;
        }
      }
      if (best == null) {
        // What is left can meet in no look that may be.
        return looks;
      }
      looks.add(best);
      missing.removeAll(pairs(best));
    }
    return looks;
  }

  private long brings(Look look) {
    return pairs(look).stream().filter(missing::contains).count();
  }

  private Optional<Look> candidate() {
    var left = List.copyOf(missing);
    Pair first = left.get(chance.nextInt(left.size()));
    var taken = new LinkedHashMap<String, Choice>();
    taken.put(first.one().matter(), first.one());
    taken.put(first.other().matter(), first.other());
    var matters = new ArrayList<>(choices.matters());
    matters.removeAll(taken.keySet());
    Collections.shuffle(matters, chance);
    for (String matter : matters) {
      Optional<Choice> best = best(matter, taken);
      if (best.isEmpty()) {
        return Optional.empty();
      }
      taken.put(matter, best.get());
    }
    var inOrder = new LinkedHashMap<String, Choice>();
    choices.matters().forEach(matter -> inOrder.put(matter, taken.get(matter)));
    return Optional.of(new Look(inOrder));
  }

  private Optional<Choice> best(String matter, Map<String, Choice> taken) {
    var possible = new ArrayList<>(choices.of(matter));
    possible.removeIf(choice -> taken.values().stream().anyMatch(choice::excludes));
    Collections.shuffle(possible, chance);
    Choice best = null;
    long most = -1;
    for (Choice choice : possible) {
      long brings =
          taken.values().stream().filter(t -> missing.contains(Pair.of(t, choice))).count();
      if (brings > most) {
        best = choice;
        most = brings;
      }
    }
    return Optional.ofNullable(best);
  }
}
