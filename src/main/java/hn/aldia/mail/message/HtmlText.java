package hn.aldia.mail.message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as a person sees it: inline markup leaves no gap (a code may be half underlined), blocks and
 * cells end a line, what a person cannot see ({@link Seen}) is left out.
 */
public final class HtmlText implements NodeVisitor {
  /** Characters; what lies behind was put there to keep a reader busy. */
  private static final int LONGEST = 60_000;

  /** Marks of tags among them; a crowded newsletter has two thousand. */
  private static final int MOST_TAGS = 4_000;

  /** Elements within elements; a person's mail program nests a few dozen. */
  private static final int DEEPEST = 100;

  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "script style head title template noscript object iframe svg select textarea audio video"
              .split(" ", -1));
  private static final Set<String> SETS_APART = Set.of("u", "b", "strong", "ins", "mark", "code");

  /** A few words that name what stands beside them. */
  private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L} ./()°º-]{1,38}[\\p{L})°º.]");

  private static final Pattern GAPS = Pattern.compile("[ \\t\\r\\n\\f]+");

  private final StringBuilder text = new StringBuilder();
  private final Deque<Seen> seen = new ArrayDeque<>();
  private final List<String> setApart = new ArrayList<>();
  private final Map<Element, String> headings = new HashMap<>();
  private final StyleSheet sheet;
  private int setApartFrom = -1;
  private int setApartDepth = -1;
  private int left = -1;

  private HtmlText(StyleSheet sheet) {
    this.sheet = sheet;
    seen.push(Seen.PAGE);
  }

  /**
   * @param setApart what is underlined or bold, and short
   */
  public record Read(String text, List<String> setApart) {
    public Read {
      setApart = List.copyOf(setApart);
    }
  }

  public static String of(String html) {
    return read(html).text();
  }

  public static Read read(String html) {
    Document document = Jsoup.parse(withoutData(html), Parser.htmlParser().setMaxDepth(DEEPEST));
    var reader = new HtmlText(StyleSheet.of(document));
    document.body().traverse(reader);
    if (reader.text.toString().isBlank()) {
      // Of pictures only: where they are not shown, as at first, their words are.
      reader.text.append(String.join("\n\n", document.select("img[alt]").eachAttr("alt")));
    }
    return new Read(reader.text.toString(), reader.setApart);
  }

  /** Pictures that stand in the source itself would use up the room for the words. */
  private static String withoutData(String html) {
    var kept = new StringBuilder();
    int from = 0;
    while (kept.length() < LONGEST) {
      int data = html.indexOf("data:image", from);
      int quote = data < 1 ? -1 : html.indexOf(html.charAt(data - 1), data);
      if (quote < 0) {
        break;
      }
      kept.append(html, from, data);
      from = quote;
    }
    kept.append(html, from, Math.min(html.length(), from + LONGEST));
    int end = Math.min(kept.length(), LONGEST);
    for (int i = 0, tags = 0; i < end; i++) {
      tags += kept.charAt(i) == '<' ? 1 : 0;
      end = tags > MOST_TAGS ? i : end;
    }
    return kept.substring(0, end);
  }

  @Override
  public void head(Node node, int depth) {
    if (left >= 0) {
      return;
    }
    if (node instanceof TextNode words) {
      if (seen.element().isVisible()) {
        text.append(GAPS.matcher(words.getWholeText()).replaceAll(" "));
      }
      return;
    }
    if (node instanceof Element element) {
      if (NEVER_SHOWN.contains(element.normalName())) {
        left = depth;
        return;
      }
      seen.push(seen.element().inside(element, sheet));
      if (isBreak(element)) {
        text.append('\n');
      }
      if (seen.element().isVisible()) {
        text.append(heading(element)).append(shownInstead(element));
      }
      if (setApartFrom < 0 && isSetApart(element)) {
        setApartFrom = text.length();
        setApartDepth = depth;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (left >= 0) {
      left = left == depth ? -1 : left;
      return;
    }
    if (node instanceof Element element) {
      if (setApartDepth == depth) {
        String shown = text.substring(setApartFrom).strip();
        if (!shown.isEmpty() && shown.length() <= 40) {
          setApart.add(shown);
        }
        setApartDepth = -1;
        setApartFrom = -1;
      }
      if (seen.element().isVisible()) {
        text.append(linked(element));
      }
      if (isNameOfValue(element) && LABEL.matcher(lastLine()).matches()) {
        text.append(':');
      }
      if (isHeading(element)) {
        headings.put(element, lastLine());
      }
      if (isBreak(element) && !element.normalName().equals("br")) {
        text.append('\n');
      }
      seen.pop();
    }
  }

  /**
   * What stands at the head of the cell's column, as far as it is seen: it says what the cell is.
   */
  private String heading(Element cell) {
    Element row = cell.parent();
    Element table = cell.normalName().equals("td") ? cell.closest("table") : null;
    Element first = table == null ? null : table.selectFirst("tr");
    if (row == null || first == null || first.equals(row) || first.childrenSize() < 2) {
      return "";
    }
    boolean ofColumns =
        first.childrenSize() == row.childrenSize()
            && first.children().stream().allMatch(HtmlText::isHeading);
    String words =
        ofColumns ? headings.getOrDefault(first.child(cell.elementSiblingIndex()), "") : "";
    return words.isEmpty() ? "" : words + ": ";
  }

  private String lastLine() {
    return text.substring(text.lastIndexOf("\n") + 1).strip();
  }

  /** “Estado | EN ESPERA”: of a table in two columns, or of a list of terms, the former one. */
  private static boolean isNameOfValue(Element element) {
    Element next = element.nextElementSibling();
    if (next == null || element.normalName().equals("dt")) {
      return next != null && next.normalName().equals("dd");
    }
    Element table = isCell(element) ? element.closest("table") : null;
    return table != null
        && isCell(next)
        && element.previousElementSibling() == null
        && table.select("> tr, > tbody > tr, > thead > tr").stream()
                .filter(row -> row.childrenSize() == 2)
                .count()
            > 1
        && table.select("> tr, > tbody > tr, > thead > tr").stream()
            .allMatch(row -> row.childrenSize() <= 2 && !isTitles(row));
  }

  /** “Solicitud | Oficial”, above the rows that hold them. */
  private static boolean isTitles(Element row) {
    return row.childrenSize() == 2 && row.children().stream().allMatch(HtmlText::isHeading);
  }

  private static boolean isCell(Element element) {
    return element.normalName().matches("td|th");
  }

  private static boolean isHeading(Element element) {
    return element.normalName().equals("th")
        || (element.normalName().equals("td")
            && element.childrenSize() == 1
            && element.ownText().isBlank()
            && element.child(0).normalName().matches("b|strong"));
  }

  /** A code as the words of a picture, or in a box: what a person has to type is seen there. */
  private static String shownInstead(Element element) {
    String shown =
        switch (element.normalName()) {
          case "img" -> element.attr("alt");
          case "input" -> element.attr("value");
          default -> "";
        };
    return !shown.isEmpty() && shown.matches("(?=\\D{0,15}\\d)[^\\s@]{4,16}") ? shown : "";
  }

  /** Where a link writes to, unless its words say so: a mail must not show one and mean another. */
  private static String linked(Element element) {
    String link = element.normalName().equals("a") ? element.attr("href").strip() : "";
    if (!link.regionMatches(true, 0, "mailto:", 0, 7)) {
      return "";
    }
    String address = link.substring(7).split("\\?", 2)[0].strip();
    boolean said =
        element.text().toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT));
    return said || address.length() > 100 ? "" : " <" + address + "> ";
  }

  private static boolean isSetApart(Element element) {
    return SETS_APART.contains(element.normalName())
        || element.attr("style").contains("underline")
        || element.attr("style").contains("bold");
  }

  private static boolean isBreak(Element e) {
    return e.isBlock() || e.normalName().equals("br") || isCell(e);
  }
}
