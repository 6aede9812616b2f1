package hn.aldia.browser.kept;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Where a browser is driven: a port on loopback and the path with the browser's own random id.
 *
 * @param path {@code /devtools/browser/<id>}
 */
record DebugAddress(int port, String path) {
  /**
   * Whether the browser with this very id answers there: the port of a dead one may have passed to
   * a stranger.
   */
  boolean answers(Duration atMost) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/version"))
            .timeout(atMost)
            .build();
    try {
      HttpResponse<String> response =
          HttpClient.newBuilder()
              .connectTimeout(atMost)
              .proxy(HttpClient.Builder.NO_PROXY)
              .build()
              .send(request, HttpResponse.BodyHandlers.ofString());
      String own =
          new ObjectMapper().readTree(response.body()).path("webSocketDebuggerUrl").asText("");
      return own.endsWith(path);
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** With the id in it, so that only the browser that was meant can be attached to. */
  String webSocket() {
    return "ws://127.0.0.1:" + port + path;
  }
}
