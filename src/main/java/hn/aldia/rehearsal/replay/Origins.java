package hn.aldia.rehearsal.replay;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The servers that a recording knows, each with the one that stands in for it.
 *
 * @param standIns by {@code host:port} as addresses write it: {@code 127.0.0.1:port}
 */
record Origins(Map<String, String> standIns) {
  Origins {
    standIns = new LinkedHashMap<>(standIns);
  }

  /** A text in which every address of such a server is that of its stand-in. */
  String moved(String text) {
    String hosts =
        standIns.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(host -> Pattern.quote(host).replace(":", "\\E(?::|%3A)\\Q"))
            .collect(Collectors.joining("|"));
    Pattern address =
        Pattern.compile(
            "(?:https?(:|%3A))?((?:/|\\\\/|%2F){2})(" + hosts + ")(?![\\w.:-])",
            Pattern.CASE_INSENSITIVE);
    return address
        .matcher(text)
        .replaceAll(
            found -> {
              String colon = found.group(1);
              String start = colon == null ? "" : "http" + colon;
              boolean encoded = found.group(2).startsWith("%");
              String host = found.group(3).replaceFirst("(?i)%3A", ":");
              String there = standIns.getOrDefault(host, "127.0.0.1:9");
              String to = encoded ? there.replace(":", "%3A") : there;
              return Matcher.quoteReplacement(start + found.group(2) + to);
            });
  }

  /** Whom this server stands in for. */
  String behind(String standIn) {
    return standIns.entrySet().stream()
        .filter(each -> each.getValue().equals(standIn))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(standIn);
  }
}
