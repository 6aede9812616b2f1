package hn.aldia.sefin.rates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What a source of rates answered. */
final class RateAnswer {
  private static final Pattern CHARSET =
      Pattern.compile("charset=\"?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  private final int status;
  private final byte[] body;
  private final String contentType;

  /**
   * @param contentType as the server gives it; empty: it does not
   */
  public RateAnswer(int status, byte[] body, String contentType) {
    this.status = status;
    this.body = body.clone();
    this.contentType = contentType;
  }

  int status() {
    return status;
  }

  /** As it came, of JSON. */
  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The visible words of an HTML page. */
  String words(URI address) {
    Matcher named = CHARSET.matcher(contentType);
    String charset = named.find() ? named.group(1) : null;
    try {
      return PageWords.of(Jsoup.parse(new ByteArrayInputStream(body), charset, address.toString()));
    } catch (IOException | IllegalArgumentException notThatCharset) {
      return PageWords.of(Jsoup.parse(text(), address.toString()));
    }
  }

  /** The words of a page that a person would see, in reading order, as far as its markup tells. */
  private static final class PageWords implements NodeVisitor {
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
}
