package hn.aldia.sefin.rates;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a page that a person would see, in reading order, as far as its markup tells. */
final class PageWords implements NodeVisitor {
  private static final String UNSEEN =
      "script,style,noscript,template,head,[hidden],input[type=hidden]";

  private final StringBuilder words = new StringBuilder();

  private PageWords() {}

  static String of(Document page) {
    Document seen = page.clone();
    seen.select(UNSEEN).remove();
    seen.select("[style]").stream()
        .filter(e -> e.attr("style").replaceAll("\\s", "").contains("display:none"))
        .toList()
        .forEach(Element::remove);
    var reading = new PageWords();
    NodeTraversor.traverse(reading, seen);
    return reading
        .words
        .toString()
        .replaceAll("[ \\t\\u00a0]+", " ")
        .replaceAll("\\s*\n\\s*", "\n");
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words.append(text.text());
    } else if (node instanceof Element element && apart(element)) {
      words.append('\n');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && apart(element)) {
      words.append('\n');
    }
  }

  private static boolean apart(Element element) {
    return element.isBlock() || element.normalName().matches("br|td|th|option|span");
  }
}
