package hn.aldia.sefin.rates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The JDK's client; thread-safe. */
public record HttpRatePages(Duration patience, HttpClient client) implements RatePages {
  /** Bytes; a bank's page has a tenth of it. */
  private static final int LARGEST = 4 * 1024 * 1024;

  /**
   * @param patience how long one source may take: the Banco Central's takes 15 seconds at times
   */
  public HttpRatePages(Duration patience) {
    this(
        patience,
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build());
  }

  @Override
  public CompletableFuture<RateAnswer> ask(URI address, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("User-Agent", "Mozilla/5.0 (compatible; aldia)")
            .header("Accept-Language", "es-HN,es;q=0.9");
    headers.forEach(request::header);
    return client
        .sendAsync(request.GET().build(), BodyHandlers.ofInputStream())
        .thenApplyAsync(HttpRatePages::answer)
        .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static RateAnswer answer(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      return new RateAnswer(
          response.statusCode(),
          body.readNBytes(LARGEST),
          response.headers().firstValue("Content-Type").orElse(""));
    } catch (IOException cutOff) {
      throw new UncheckedIOException(cutOff);
    }
  }
}
