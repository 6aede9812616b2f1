package hn.aldia.sefin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Asks a source of rates by plain HTTP. */
public interface RatePages {
  /**
   * @param contentType as the server gives it; empty: it does not
   * @param retryAfter the header of that name, where there is one
   */
  record Answer(int status, byte[] body, String contentType, Optional<String> retryAfter) {
    private static final Pattern CHARSET =
        Pattern.compile("charset=\"?([\\w-]+)", Pattern.CASE_INSENSITIVE);

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    /** The visible words of an HTML page. */
    String words(URI address) {
      Matcher named = CHARSET.matcher(contentType);
      String charset = named.find() ? named.group(1) : null;
      try {
        return PageWords.of(
            Jsoup.parse(new ByteArrayInputStream(body), charset, address.toString()));
      } catch (IOException notThatCharset) {
        return PageWords.of(Jsoup.parse(text(), address.toString()));
      }
    }
  }

  /** Ends exceptionally when there is no answer in time. */
  CompletableFuture<Answer> ask(URI address, Map<String, String> headers);
}
