package hn.aldia.sefin.rates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

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
}
