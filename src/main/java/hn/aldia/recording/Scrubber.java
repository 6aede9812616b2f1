package hn.aldia.recording;

import hn.aldia.recording.Replacement.Kind;
import hn.aldia.text.Folded;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts what was invented where something personal stands: whatever its capitals, accents and
 * spacing, a number whatever the signs in it, in any escape and within base64. Counts as it goes.
 */
final class Scrubber {
  /** Between words: any signs, or tags. */
  private static final String GAP = "(?:[^\\p{L}\\p{N}<>]|<[^<>]{0,200}>)";

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A number this long stands in no other by chance; nor does a secret within words. */
  private static final int UNLIKELY = 7;

  /** Between figures in code: they are several numbers. */
  private static final Pattern LIST = Pattern.compile("[^\\p{N}\\s.()/+_-]");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern RUN = Pattern.compile("[A-Za-z0-9+/_-]{8,}={0,2}");

  /** Words are in small letters or begin with a capital; base64 mixes them. */
  private static final Pattern MIXED = Pattern.compile("[A-Z].*[A-Z]");

  private static final Pattern SCRIPT =
      Pattern.compile("(?is)<(script|style)\\b[^>]*>(.*?)</\\1\\s*>");
  private static final List<Charset> WIDE =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.ISO_8859_1);

  private final List<Replacement> longestFirst;
  private final Pattern sought;
  private final Map<Replacement, Integer> counts = new HashMap<>();

  Scrubber(List<Replacement> all) {
    longestFirst =
        all.stream()
            .sorted(Comparator.comparingInt((Replacement r) -> r.original().length()).reversed())
            .toList();
    sought =
        Pattern.compile(
            Stream.of(
                    anywhere(true),
                    "(?<![\\p{L}\\p{N}])(?:" + anywhere(false) + ")(?![\\p{L}\\p{N}])")
                .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Those that are found within words and numbers too, or all others; (?!) where there are none.
   */
  private String anywhere(boolean wanted) {
    return IntStream.range(0, longestFirst.size())
        .filter(i -> isFoundAnywhere(longestFirst.get(i)) == wanted)
        .mapToObj(i -> "(?<v" + i + ">" + pattern(longestFirst.get(i)) + ")")
        .reduce((one, other) -> one + "|" + other)
        .orElse("(?!)");
  }

  private static boolean isFoundAnywhere(Replacement one) {
    return one.original().length() >= UNLIKELY
        && (one.kind().isFoundAnywhere()
            || (one.kind() == Kind.NUMBER && figures(one.original()).length() >= UNLIKELY));
  }

  private static String figures(String text) {
    return text.replaceAll("\\D", "");
  }

  private static String pattern(Replacement one) {
    String folded =
        Folded.inPlace(Normalizer.normalize(one.original(), Normalizer.Form.NFC))
            .toLowerCase(Locale.ROOT);
    if (one.kind().isFoundAnywhere()) {
      // Signs of its own that read as an escape are read so in some places, and not in others.
      return Decoded.layers(folded).stream()
          .map(Decoded::text)
          .distinct()
          .map(text -> Stream.of(text.split(" ", -1)).map(Pattern::quote))
          .map(words -> words.collect(Collectors.joining("[ +]")))
          .collect(Collectors.joining("|"));
    }
    if (one.kind() == Kind.NUMBER) {
      return NO_WORD
          .matcher(folded)
          .replaceAll("")
          .chars()
          .mapToObj(c -> String.valueOf((char) c))
          .collect(Collectors.joining(GAP + "{0,6}"));
    }
    // Figures that were a date are none without the signs between them.
    String gap = GAP + (one.kind() == Kind.DATE ? "{1,12}" : "{0,12}");
    return Stream.of(NO_WORD.split(folded))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.joining(gap));
  }

  /** How often each was replaced, those never met left out. */
  Map<Replacement, Integer> counts() {
    var met = new LinkedHashMap<Replacement, Integer>();
    longestFirst.stream().filter(counts::containsKey).forEach(r -> met.put(r, counts.get(r)));
    return met;
  }

  /** Of a page: what stands in its scripts and styles is treated as such. */
  String page(String html) {
    var out = new StringBuilder();
    Matcher script = SCRIPT.matcher(html);
    int done = 0;
    while (script.find()) {
      out.append(text(html.substring(done, script.start(2)), false));
      out.append(text(script.group(2), true));
      done = script.end(2);
    }
    return out.append(text(html.substring(done), false)).toString();
  }

  String text(String text) {
    return text(text, false);
  }

  /** A single word that is code (Max in {@code Math.max}) stays; one that is said is replaced. */
  String script(String text) {
    return text(text, true);
  }

  private String text(String text, boolean code) {
    return words(base64(text), code);
  }

  private String words(String raw, boolean code) {
    var cuts = new TreeMap<Integer, Cut>();
    Decoded.layers(raw).stream()
        .flatMap(view -> cuts(view, raw, code).stream())
        // What is whole in one reading may be in parts in another.
        .sorted(Comparator.comparingInt(Cut::length).reversed())
        .filter(cut -> isFree(cut, cuts))
        .forEach(cut -> cuts.put(cut.from(), cut));
    var out = new StringBuilder();
    int done = 0;
    for (Cut cut : cuts.values()) {
      counts.merge(cut.what(), 1, Integer::sum);
      out.append(raw, done, cut.from()).append(cut.by());
      done = cut.to();
    }
    return out.append(raw, done, raw.length()).toString();
  }

  /** What of the text goes, from here to there, and what comes instead. */
  private record Cut(int from, int to, Replacement what, String by) {
    int length() {
      return to - from;
    }
  }

  private static boolean isFree(Cut cut, NavigableMap<Integer, Cut> taken) {
    Map.Entry<Integer, Cut> before = taken.lowerEntry(cut.to());
    return before == null || before.getValue().to() <= cut.from();
  }

  private List<Cut> cuts(Decoded view, String raw, boolean code) {
    Matcher found = sought.matcher(Folded.inPlace(view.text()));
    var cuts = new ArrayList<Cut>();
    while (found.find()) {
      Replacement by = which(found);
      int from = view.from(found.start());
      int to = view.to(found.end());
      String seen = view.text().substring(found.start(), found.end());
      boolean list = code && by.kind() == Kind.NUMBER && LIST.matcher(seen).find();
      if (!list && !(by.isOneWord() && isCode(view.text(), found, by, code))) {
        cuts.add(new Cut(from, to, by, placed(by.like(bare(seen)), seen, raw.substring(from, to))));
      }
    }
    return cuts;
  }

  private Replacement which(Matcher found) {
    for (int i = 0; i < longestFirst.size(); i++) {
      if (found.group("v" + i) != null) {
        return longestFirst.get(i);
      }
    }
    throw new IllegalStateException("what was found is none of what was sought");
  }

  private static boolean isCode(String text, Matcher found, Replacement by, boolean code) {
    char after = found.end() < text.length() ? text.charAt(found.end()) : ' ';
    char before = found.start() > 0 ? text.charAt(found.start() - 1) : ' ';
    String seen = text.substring(found.start(), found.end());
    boolean asSaid =
        seen.equals(by.original()) || seen.equals(by.original().toUpperCase(Locale.ROOT));
    boolean attribute = after == '=' && before == ' ' && !asSaid;
    return attribute || (code && !(asSaid && before != '.' && after != '(' && before != '$'));
  }

  private static String bare(String seen) {
    return TAG.matcher(seen).replaceAll(" ");
  }

  /** Encoded as what it replaces was; where that stood in several elements, they stay. */
  private static String placed(String invented, String seen, String source) {
    if (seen.indexOf('<') >= 0) {
      var out = new StringBuilder(encoded(invented, source));
      Matcher tag = TAG.matcher(source);
      while (tag.find()) {
        out.append(tag.group());
      }
      return out.toString();
    }
    return encoded(invented, source);
  }

  private static String encoded(String invented, String source) {
    if (source.indexOf('\0') >= 0) {
      String wide = invented.chars().mapToObj(c -> (char) c + "\0").collect(Collectors.joining());
      return wide.substring(0, wide.length() - 1);
    }
    if (source.matches("(?s).*%\\p{XDigit}{2}.*")) {
      return URLEncoder.encode(invented, StandardCharsets.UTF_8)
          .replace("+", source.contains("+") ? "+" : "%20");
    }
    if (source.matches("(?s).*\\\\u\\p{XDigit}{4}.*")) {
      return escaped(invented, "\\u%04x");
    }
    return source.matches("(?s).*&#?\\w+;.*") ? escaped(invented, "&#%d;") : invented;
  }

  private static String escaped(String text, String form) {
    return text.chars()
        .mapToObj(
            c ->
                c < 128 && c != '"' && c != '&'
                    ? String.valueOf((char) c)
                    : String.format(Locale.ROOT, form, c))
        .collect(Collectors.joining());
  }

  /** What holds something personal is written anew, or filled up where it holds more than text. */
  private String base64(String raw) {
    Decoded view = Decoded.of(raw);
    Matcher run = RUN.matcher(view.text());
    var out = new StringBuilder();
    int done = 0;
    while (run.find()) {
      String anew = anew(run.group());
      int from = view.from(run.start());
      if (!anew.equals(run.group()) && from >= done) {
        out.append(raw, done, from).append(anew);
        done = view.to(run.end());
      }
    }
    return done == 0 ? raw : out.append(raw, done, raw.length()).toString();
  }

  private String anew(String run) {
    if (!MIXED.matcher(run).find()) {
      return run;
    }
    String parts = Stream.of(run.split("/", -1)).map(this::whole).collect(Collectors.joining("/"));
    return parts.equals(run) ? whole(run) : parts;
  }

  private String whole(String run) {
    String plain = run.replace("=", "").replace('-', '+').replace('_', '/');
    for (int skip = 0; skip < 4 && plain.length() - skip >= 4; skip++) {
      int end = (plain.length() - skip) % 4 == 1 ? plain.length() - 1 : plain.length();
      byte[] bytes = Base64.getDecoder().decode(plain.substring(skip, end));
      for (Charset charset : isMostlyControl(bytes) ? List.<Charset>of() : WIDE) {
        String text = new String(bytes, charset);
        String scrubbed = holds(text) ? words(text, false) : text;
        if (!scrubbed.equals(text)) {
          boolean clean = skip == 0 && text.indexOf('\ufffd') < 0;
          return clean
              ? Base64.getEncoder().withoutPadding().encodeToString(scrubbed.getBytes(charset))
                  + run.replaceAll("[^=]", "")
              : "A".repeat(run.length());
        }
      }
    }
    return run;
  }

  private static boolean isMostlyControl(byte[] bytes) {
    int control = 0;
    for (byte b : bytes) {
      control += (b > 0 && b < 9) || (b > 13 && b < 32) ? 1 : 0;
    }
    return control > bytes.length / 3;
  }

  private boolean holds(String text) {
    return Decoded.layers(text).stream()
        .anyMatch(view -> sought.matcher(Folded.inPlace(view.text())).find());
  }
}
