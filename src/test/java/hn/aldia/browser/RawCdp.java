package hn.aldia.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Reaches into a browser past Playwright. */
final class RawCdp {
  private RawCdp() {}

  /** Opens a tab that shows a native alert at once. */
  static void openDialogIn(DebugAddress address) {
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:"
                        + address.port()
                        + "/json/new?data:text/html,%3Cscript%3Ealert(1)%3C/script%3E"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
