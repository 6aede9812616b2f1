package hn.aldia.renewal;

import hn.aldia.config.home.Shipped;
import hn.aldia.renewal.RequestEvent.RequestEnded.End;
import hn.aldia.text.WordList;
import hn.aldia.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a state in the portal's words ends a request ({@code states.txt}). */
public final class Ending {
  private static final Map<String, List<Wording>> WORDS =
      Shipped.rows(Ending.class, "states.txt")
          .map(row -> row.split(":", 2))
          .collect(
              Collectors.groupingBy(
                  row -> row[0],
                  Collectors.flatMapping(
                      row -> WordList.of(row[1]).stream().map(Wording::of), Collectors.toList())));

  public static Optional<End> of(String state) {
    List<String> words = Wording.words(state);
    if (says("not-yet", words)) {
      return Optional.empty();
    }
    if (says("refused", words)) {
      return Optional.of(End.REFUSED);
    }
    return says("denied", words)
        ? Optional.empty()
        : Stream.of(End.values())
            .filter(end -> says(end.name().toLowerCase(Locale.ROOT), words))
            .findFirst();
  }

  /** Whether the words say that the office still has it in hand. */
  public static boolean isOpenForSure(String state) {
    return of(state).isEmpty() && says("open", Wording.words(state));
  }

  private static boolean says(String meaning, List<String> words) {
    return WORDS.getOrDefault(meaning, List.of()).stream()
        .anyMatch(wording -> wording.isSaidIn(words));
  }
}
