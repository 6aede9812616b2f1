package hn.aldia.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.config.home.Patterns;
import hn.aldia.recording.Replacement.Kind;
import hn.aldia.text.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Looks through a visit for what is personal: what was entered, what stands in fields and tables,
 * or beside words that announce it; mail addresses, long numbers, and what sessions are known by.
 * What the site offers to everybody in its lists is none of it.
 */
final class PersonalFinds {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Patterns WORDS = Patterns.in(PersonalFinds.class, "personal-words.conf");

  private static final Pattern MAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,63}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

  private static final Pattern DAY = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");

  /** Eight figures at least, as cards, phones and passports have. */
  private static final Pattern LONG_NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}.,#/-])\\+?\\d(?:[ .()-]{0,2}\\d){7,17}(?![\\p{L}\\p{N}])");

  private static final Pattern PASSPORT = Pattern.compile("\\b[A-Z]{1,3}-?\\d{6,10}\\b");

  private static final Pattern TOKEN =
      Pattern.compile(
          "eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*|\\b\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}\\b"
              + "|(?<=;jsessionid=)[\\w.!-]+");

  private static final Pattern IN_A_URL = Pattern.compile("[?&;]([\\w.$-]+)=([^&#;]{8,})");

  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)filename\\*?=\"?(?:UTF-8'')?([^\";\\r\\n]+)");

  private final Replacements found;
  private final Set<String> everybodys = new HashSet<>();

  /**
   * @param common words of ours that pages show to everybody, and what is asked for in general
   */
  PersonalFinds(Replacements found, Set<String> common) {
    this.found = found;
    common.forEach(this::offered);
  }

  void in(Visit visit) {
    List<Document> pages =
        Stream.concat(
                visit.pages().stream().map(Snapshot::html),
                visit.exchanges().stream()
                    .map(exchange -> exchange.answer().decoded())
                    .filter(Body::isPage)
                    .map(Body::text))
            .map(Jsoup::parse)
            .toList();
    pages.forEach(
        page ->
            page.select("option, button, h1, h2, h3, th, legend").forEach(e -> offered(e.text())));
    pages.forEach(
        page ->
            page.select("option, button, [type=radio], [type=checkbox], [type=submit]")
                .forEach(e -> offered(e.attr("value"))));
    pages.forEach(
        page ->
            page.select("label[for], label:has(input), label:has(select)")
                .forEach(e -> offered(e.text())));
    visit.exchanges().forEach(exchange -> json(exchange, (key, value) -> {}));
    visit.entered().forEach(this::entered);
    visit.exchanges().forEach(this::exchange);
    pages.forEach(this::page);
    visit.exchanges().forEach(exchange -> json(exchange, this::said));
  }

  private void offered(String words) {
    everybodys.add(Folded.words(words));
  }

  private void entered(Entered entered) {
    String value = entered.value();
    if (entered.type().equals("file")) {
      file(value);
    } else if (entered.type().equals("password")) {
      found.add(Kind.SECRET, value);
    } else {
      personal(entered.label(), value);
    }
  }

  private void file(String name) {
    String bare = name.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.\\w{1,5}$", "");
    found.add(Kind.FILE, Decoded.of(bare).text());
  }

  /** What stands under words that announce it, or was typed. */
  private void personal(String label, String given) {
    String value = given.strip();
    if (value.isEmpty() || everybodys.contains(Folded.words(value))) {
      return;
    }
    long figures = value.chars().filter(Character::isDigit).count();
    long letters = value.chars().filter(Character::isLetter).count();
    String folded = Folded.words(label);
    if (MAIL.matcher(value).matches()) {
      found.add(Kind.MAIL, value);
    } else if (DAY.matcher(value).matches()) {
      found.add(Kind.DATE, value);
    } else if (letters == 0) {
      if (figures >= 4) {
        found.add(Kind.NUMBER, value);
      }
    } else if (figures > 0 && value.matches("\\S{4,24}")) {
      found.add(PASSPORT.matcher(value).matches() ? Kind.NUMBER : Kind.SECRET, value);
    } else if (figures == 0 && WORDS.of("named").matcher(folded).matches()) {
      found.add(Kind.NAME, value);
    } else {
      found.add(Kind.WORDS, value);
    }
  }

  private void exchange(Exchange exchange) {
    Stream.concat(exchange.asked().stream(), exchange.headers().stream()).forEach(this::header);
    FILE_NAME.matcher(exchange.sent().text()).results().forEach(m -> file(m.group(1)));
    url(exchange.url());
    Body answer = exchange.answer().decoded();
    if (answer.isText() && !answer.isScript()) {
      everywhere(Decoded.of(answer.text()).text());
    }
    everywhere(Decoded.of(exchange.sent().text()).text());
  }

  private void header(Header header) {
    if (header.is("Cookie")) {
      Stream.of(header.value().split(";\\s*", -1)).forEach(this::cookie);
    } else if (header.is("Set-Cookie")) {
      header.value().lines().map(line -> line.replaceFirst(";.*", "")).forEach(this::cookie);
    } else if (header.is("Authorization") || header.is("Proxy-Authorization")) {
      token(header.value().replaceFirst("^\\S+\\s+", ""));
    } else if (WORDS.found("session", header.name())) {
      token(header.value());
    } else if (header.is("Content-Disposition")) {
      FILE_NAME.matcher(header.value()).results().forEach(m -> file(m.group(1)));
    } else if (header.is("Location") || header.is("Referer")) {
      url(header.value());
    }
  }

  private void cookie(String pair) {
    token(pair.substring(pair.indexOf('=') + 1));
  }

  /** Short ones say yes, no, es. */
  private void token(String value) {
    if (value.length() >= 6 && !everybodys.contains(Folded.words(value))) {
      found.add(Kind.TOKEN, value);
    }
  }

  private void url(String url) {
    for (MatchResult in : IN_A_URL.matcher(url).results().toList()) {
      if (WORDS.found("session", in.group(1))) {
        token(Decoded.of(in.group(2)).text());
      }
    }
    everywhere(Decoded.of(url).text());
  }

  private void everywhere(String text) {
    MAIL.matcher(text).results().map(MatchResult::group).forEach(m -> found.add(Kind.MAIL, m));
    TOKEN.matcher(text).results().map(MatchResult::group).forEach(t -> found.add(Kind.TOKEN, t));
  }

  private void page(Document page) {
    page.select("input[type=hidden], meta[name~=(?i)token|csrf]")
        .forEach(e -> hidden(e.attr(e.hasAttr("value") ? "value" : "content")));
    page.select(
            "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=radio], [type=checkbox], [type=image]), textarea")
        .forEach(e -> personal(e.attr("name") + " " + e.attr("placeholder"), e.val()));
    page.select("tr, [role=row]").forEach(this::row);
    page.select("th, dt, td, label, b, strong, span").forEach(this::beside);
    page.select("script, style").remove();
    String text = page.text();
    everywhere(text);
    numbers(apart(page));
    WORDS.of("greeted").matcher(text).results().forEach(m -> name(m.group(1)));
  }

  /** Figures of two cells, options or buttons are no number. */
  private static String apart(Document page) {
    var text = new StringBuilder();
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            text.append(node instanceof TextNode words ? words.text() : between(node));
          }

          @Override
          public void tail(Node node, int depth) {
            text.append(between(node));
          }

          private String between(Node node) {
            return node instanceof Element e && (e.isBlock() || e.is("option, a, button, br"))
                ? "\n"
                : "";
          }
        });
    return text.toString();
  }

  private void hidden(String value) {
    boolean says = value.matches("[\\p{L} ._-]{0,24}|https?://.*|/.*|\\S{0,7}|.*\\s.*");
    if (!says) {
      token(value);
    }
  }

  private void numbers(String text) {
    Stream.of(LONG_NUMBER, PASSPORT)
        .flatMap(kind -> kind.matcher(text).results())
        .map(MatchResult::group)
        .filter(number -> !DAY.matcher(number.strip()).lookingAt())
        .forEach(number -> found.add(Kind.NUMBER, number));
  }

  /** Each cell by the heading above it. */
  private void row(Element row) {
    Element table = row.closest("table, [role=table], [role=grid]");
    List<Element> cells = row.select("> td, > [role=cell], > [role=gridcell]");
    if (table == null || cells.size() < 2 || !row.select("input, select, textarea").isEmpty()) {
      return;
    }
    List<Element> heads = table.select("th, [role=columnheader]");
    for (int i = 0; i < cells.size(); i++) {
      cell(i < heads.size() ? heads.get(i).text() : "", cells.get(i).text());
    }
  }

  private void cell(String heading, String text) {
    String folded = Folded.words(heading);
    if (WORDS.found("request", folded)) {
      return;
    }
    if (WORDS.of("numbered").matcher(folded).matches() && text.matches("[\\w#-]*\\d{4,}\\w*")) {
      found.add(Kind.NUMBER, text.replaceAll("^\\D+", ""));
    } else if (WORDS.found("person", folded) && text.length() <= 120) {
      personal(heading, text);
    } else {
      name(text);
    }
  }

  /** Two words at least that nobody else is shown. */
  private void name(String text) {
    if (text.strip().matches("\\p{L}[\\p{L}'.-]*( \\p{L}[\\p{L}'.-]*){1,5}")
        && !everybodys.contains(Folded.words(text))) {
      found.add(Kind.NAME, text);
    }
  }

  /** What stands behind words that announce it. */
  private void beside(Element element) {
    String label = element.ownText();
    Element next = element.nextElementSibling();
    boolean announces = label.length() <= 40 && WORDS.found("person", Folded.words(label));
    if (!announces
        || next == null
        || next.nameIs("th")
        || !next.select("input, select, textarea, button").isEmpty()) {
      return;
    }
    boolean headed =
        !element.nameIs("td") || element.parent() == null || element.parent().childrenSize() == 2;
    if (headed && next.text().length() <= 120) {
      personal(label, next.text());
    }
  }

  private void said(String key, String value) {
    String folded = Folded.words(key.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|_", " "));
    if (WORDS.found("session", key)) {
      token(value);
    } else if (WORDS.found("person", folded)
        // Fields and lists have names, too.
        && !(folded.matches("name|nombre") && !value.strip().contains(" "))
        && value.length() <= 120
        && !value.contains("<")) {
      personal(folded, value);
    }
    numbers(value);
  }

  /** Tells of each text under its key; small objects in a row are a list that everybody sees. */
  private void json(Exchange exchange, BiConsumer<String, String> said) {
    Body answer = exchange.answer().decoded();
    if (answer.kind().endsWith("json")) {
      try {
        walk("", JSON.readTree(answer.text()), said);
      } catch (JsonProcessingException none) {
        // Words all the same, which are looked through as such.
      }
    }
  }

  private void walk(String key, JsonNode json, BiConsumer<String, String> said) {
    if (json.isArray() && json.size() >= 3 && json.path(0).size() <= 3) {
      for (JsonNode each : json) {
        (each.isContainerNode() ? each : JSON.createArrayNode().add(each))
            .forEach(v -> offered(v.asText()));
      }
    } else if (json.isObject()) {
      json.properties().forEach(field -> walk(field.getKey(), field.getValue(), said));
    } else if (json.isArray()) {
      json.forEach(each -> walk(key, each, said));
    } else if (json.isTextual() || json.isNumber()) {
      said.accept(key, json.asText());
    }
  }
}
