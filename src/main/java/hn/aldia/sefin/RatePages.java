package hn.aldia.sefin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;

/** Asks a source of rates by plain HTTP. */
public interface RatePages {
  /**
   * @param contentType as the server gives it; empty: it does not
   * @param retryAfter the header of that name, where there is one
   */
  record Answer(int status, byte[] body, String contentType, Optional<String> retryAfter) {
    String text() {
      return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The visible words of an HTML page. */
    String words(URI address) {
      String charset =
          contentType.replaceFirst("(?i)^.*charset=\"?([\\w-]+).*$", "$1").equals(contentType)
              ? null
              : contentType.replaceFirst("(?i)^.*charset=\"?([\\w-]+).*$", "$1");
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
