package hn.aldia.looks;

import hn.aldia.rehearsal.looks.Choice;
import hn.aldia.rehearsal.looks.Choices;
import hn.aldia.rehearsal.looks.Look;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a look that fails plainer, choice by choice, as long as it still fails in the same way:
 * what is left is what is guilty. First half of the choices at a time, then fewer, then one.
 */
final class Shrinking {
  private final Look plain;
  private final Predicate<Look> failsLikewise;

  Shrinking(Choices choices, Predicate<Look> failsLikewise) {
    this.plain = choices.plain();
    this.failsLikewise = failsLikewise;
  }

  Look of(Look failed) {
    Look smallest = failed;
    int few = Math.max(1, failed.unlike(plain).size() / 2);
    while (true) {
      Look before = smallest;
      smallest = plainer(smallest, few);
      if (few == 1 && smallest.equals(before)) {
        return smallest;
      }
      few = Math.max(1, few / 2);
    }
  }

  private Look plainer(Look look, int few) {
    Look smallest = look;
    List<Choice> odd = look.unlike(plain);
    for (int from = 0; from < odd.size(); from += few) {
      Look candidate = smallest;
      for (Choice choice : odd.subList(from, Math.min(odd.size(), from + few))) {
        candidate = candidate.with(plain.choices().get(choice.matter()));
      }
      if (failsLikewise.test(candidate)) {
        smallest = candidate;
      }
    }
    return smallest;
  }
}
