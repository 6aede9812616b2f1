package hn.aldia.mail.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The mail's own style sheet, as far as it decides whether something is seen. */
final class StyleSheet {
  private static final int LONGEST = 100_000;
  private static final int MOST_RULES = 300;

  /** Comparisons of an element with a rule; who needs more wants to keep a reader busy. */
  private static final int MOST_TRIED = 12_000;

  /** Pixels: nobody reads mails in windows beyond these, but on a telephone. */
  private static final int NARROW = 1_000;

  private static final int WIDE = 1_920;
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|$)");
  private static final Pattern FEATURE = Pattern.compile("\\([^()]{0,80}\\)");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?)\\s?(r?em)?");
  private static final Pattern UNUSUAL = Pattern.compile("dark|portrait|coarse|none|reduce|active");

  /** Of jsoup's own language: a pattern that a stranger wrote would be run. */
  private static final Pattern NO_CSS = Pattern.compile(":(?:contains|matches)|~=[^]]*[(*+{]");

  private static final String WORDS_OF_QUERIES = "\\b(?:only|not|and|all|screen)\\b";

  private record Rule(Evaluator selector, int weight, int place, Map<String, String> style) {}

  /** By what the rightmost element of the selector must have: {@code #id}, {@code .class}, tag. */
  private final Map<String, List<Rule>> rules = new HashMap<>();

  private int places;
  private int tried;

  private StyleSheet() {}

  static StyleSheet of(Document document) {
    var sheet = new StyleSheet();
    var css = new StringBuilder();
    document.select("style").forEach(style -> css.append(style.data()).append('\n'));
    sheet.read(
        css.substring(0, Math.min(css.length(), LONGEST)).replace("<!--", "").replace("-->", ""));
    return sheet;
  }

  /** The declarations that hold for the element, those of its own style attribute last. */
  Map<String, String> of(Element element) {
    if (tried > MOST_TRIED) {
      return Map.of("display", "none"); // what may be hidden is not believed
    }
    var matching = new ArrayList<Rule>(0);
    if (!rules.isEmpty()) {
      collect("*", element, matching);
      collect(element.normalName(), element, matching);
      collect("#" + element.id(), element, matching);
      element.classNames().stream().limit(20).forEach(c -> collect("." + c, element, matching));
    }
    String own = element.attr("style");
    if (matching.isEmpty() && own.isEmpty()) {
      return Map.of();
    }
    var style = new HashMap<String, String>();
    matching.stream()
        .sorted(Comparator.comparingInt(Rule::weight).thenComparingInt(Rule::place))
        .forEach(
            rule ->
                rule.style().forEach((what, how) -> style.merge(what, how, StyleSheet::stronger)));
    declarations(own).forEach((what, how) -> style.merge(what, how, StyleSheet::stronger));
    style.replaceAll((what, how) -> how.replace("!important", "").strip());
    return style;
  }

  /** What is said to be important yields to nothing else. */
  private static String stronger(String before, String now) {
    return before.endsWith("!important") && !now.endsWith("!important") ? before : now;
  }

  private void collect(String key, Element element, List<Rule> matching) {
    for (Rule rule : rules.getOrDefault(key, List.of())) {
      tried++;
      Document page = element.ownerDocument();
      if (rule.selector().matches(page == null ? element : page, element)) {
        matching.add(rule);
      }
    }
  }

  private void read(String source) {
    String css = withoutComments(source);
    int at = 0;
    while (at < css.length() && places < MOST_RULES) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        return;
      }
      String head = css.substring(at, open).replace("}", "").strip();
      if (head.startsWith("@") && holds(head.toLowerCase(Locale.ROOT))) {
        at = open + 1;
        continue;
      }
      int close = head.startsWith("@") ? endOfBlock(css, open) : css.indexOf('}', open);
      close = close < 0 ? css.length() : close;
      if (!head.startsWith("@")) {
        add(head, css.substring(open + 1, close));
      }
      at = close + 1;
    }
  }

  /** What holds on narrow or dark screens or on paper only hides nothing from the person. */
  private static boolean holds(String head) {
    return head.startsWith("@media")
        ? Stream.of(head.substring(6).split(",")).anyMatch(StyleSheet::isOfAUsualScreen)
        : head.startsWith("@layer") || (head.startsWith("@supports") && !head.contains("not"));
  }

  private static boolean isOfAUsualScreen(String query) {
    String device = FEATURE.matcher(query).replaceAll(" ").replaceAll(WORDS_OF_QUERIES, "");
    boolean held =
        device.isBlank()
            && FEATURE.matcher(query).results().map(MatchResult::group).allMatch(StyleSheet::has);
    return query.strip().startsWith("not ") != held;
  }

  private static boolean has(String feature) {
    Matcher number = NUMBER.matcher(feature);
    if (!number.find()) {
      return !UNUSUAL.matcher(feature).find();
    }
    double size = Double.parseDouble(number.group(1)) * (number.group(2) == null ? 1 : 16);
    boolean most = feature.contains("max-") || feature.contains("<");
    return most ? size >= NARROW : size <= WIDE;
  }

  private static int endOfBlock(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      if (css.charAt(i) == '{') {
        depth++;
      } else if (css.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String withoutComments(String css) {
    return COMMENT.matcher(css).replaceAll("");
  }

  private void add(String head, String block) {
    Map<String, String> style = declarations(block);
    if (style.isEmpty()) {
      return;
    }
    for (String part : head.split(",", 40)) {
      String selector = part.strip();
      if (selector.isEmpty() || selector.length() > 120 || NO_CSS.matcher(selector).find()) {
        continue;
      }
      try {
        Evaluator evaluator = QueryParser.parse(selector);
        var rule = new Rule(evaluator, weight(selector), places++, style);
        rules.computeIfAbsent(key(selector), any -> new ArrayList<>()).add(rule);
      } catch (IllegalArgumentException | IllegalStateException e) {
        // A selector for a state (:hover) or of tomorrow: it hides nothing now.
      }
    }
  }

  private static int weight(String selector) {
    int weight = 1;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      weight += c == '#' ? 10_000 : c == '.' || c == '[' ? 100 : c == ' ' ? 1 : 0;
    }
    return weight;
  }

  private static String key(String selector) {
    String last =
        selector.substring(1 + Math.max(selector.lastIndexOf(' '), selector.lastIndexOf('>')));
    int cut = last.length();
    for (char c : new char[] {'.', '#', '[', ':'}) {
      int at = last.indexOf(c, 1);
      cut = at < 0 ? cut : Math.min(cut, at);
    }
    String first = last.substring(0, cut);
    char c = first.isEmpty() ? '*' : first.charAt(0);
    return c == '.' || c == '#'
        ? first
        : Character.isLetter(c) ? first.toLowerCase(Locale.ROOT) : "*";
  }

  /** Property to value, in lower case. */
  static Map<String, String> declarations(String block) {
    var all = new LinkedHashMap<String, String>();
    if (block.isEmpty()) {
      return all;
    }
    String start = block.substring(0, Math.min(block.length(), 4_000)).toLowerCase(Locale.ROOT);
    for (String declaration : withoutComments(start).split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        all.put(
            declaration.substring(0, colon).strip(),
            declaration.substring(colon + 1).replace("! important", "!important").strip());
      }
    }
    return all;
  }
}
