package hn.aldia.cli.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a command line gives, where it is asked before or after the parser has read it. */
public record GivenOptions(List<String> args) {
  /** Those that stand before a command, too, and have a value behind them. */
  private static final List<String> WITH_VALUE = List.of("--home", "--case", "--lang", "-D");

  /** What stands behind this option, which an equals sign may join to it. */
  public Optional<String> value(String option) {
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith(option + "=")) {
        return Optional.of(args.get(i).substring(option.length() + 1));
      }
      if (args.get(i).equals(option) && i + 1 < args.size()) {
        return Optional.of(args.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** The command: the first word that is no option and no option's value. */
  String verb(String otherwise) {
    return IntStream.range(0, args.size())
        .filter(i -> !args.get(i).startsWith("-"))
        .filter(i -> i == 0 || !WITH_VALUE.contains(args.get(i - 1)))
        .mapToObj(args::get)
        .findFirst()
        .orElse(otherwise);
  }
}
