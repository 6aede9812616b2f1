package hn.aldia.schedule;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What is to be started, every quarter of an hour: the watch itself knows what is due, and ends at
 * once where nothing is.
 *
 * @param launcher {@code bin/aldia}, or {@code bin\aldia.bat}
 * @param arguments what it is given
 * @param environment what it needs beside what the system gives it, which is little; no secrets
 * @param secrets a file of {@code NAME=value} lines for its owner's eyes, read at each start where
 *     it is there
 * @param log what the last run said
 */
public record ScheduledRun(
    Path launcher,
    List<String> arguments,
    Map<String, String> environment,
    Path secrets,
    Path log) {
  static final int MINUTES = 15;

  /** Sources the secrets (its first word), then becomes the rest of its words. */
  static final String WITH_SECRETS = "set -a; if [ -r \"$0\" ]; then . \"$0\"; fi; exec \"$@\"";

  /** The environment as this system writes it, variable by variable. */
  String environment(BiFunction<String, String, String> written) {
    return new TreeMap<>(environment)
        .entrySet().stream()
            .map(each -> written.apply(each.getKey(), each.getValue()))
            .collect(Collectors.joining());
  }

  public ScheduledRun {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }
}
