package hn.aldia.mail.message;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as a person reads it: inline markup leaves no gap (a code may be half underlined), blocks
 * and cells end a line, what is hidden is left out.
 */
public final class HtmlText implements NodeVisitor {
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  private final StringBuilder text = new StringBuilder();

  private HtmlText() {}

  public static String of(String html) {
    Document document = Jsoup.parse(html);
    document.select("script, style, head, title, template, [hidden]").remove();
    document.select("[style]").stream()
        .filter(e -> HIDDEN.matcher(e.attr("style")).find())
        .forEach(Node::remove);
    var reader = new HtmlText();
    document.body().traverse(reader);
    return reader.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
    } else if (isBreak(node)) {
      text.append('\n');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isBreak(node)) {
      text.append('\n');
    }
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element e
        && (e.isBlock() || e.normalName().equals("br") || e.normalName().matches("td|th"));
  }
}
