package hn.aldia.browser.kept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.StreamSupport;

/** Reaches into a browser past Playwright. */
final class RawCdp {
  private static final String ALERTING =
      "{'id': 1, 'method': 'Runtime.evaluate',"
          + " 'params': {'expression': 'setTimeout(() => alert(1), 0)'}}";

  private RawCdp() {}

  /** Makes the page that is open there show a native alert. */
  static void openDialogIn(DebugAddress address) {
    HttpClient client = HttpClient.newHttpClient();
    var answered = new CompletableFuture<CharSequence>();
    WebSocket page =
        client.newWebSocketBuilder().buildAsync(page(client, address), listener(answered)).join();
    page.sendText(ALERTING.replace('\'', '"'), true).join();
    answered.join();
    page.abort();
  }

  private static URI page(HttpClient client, DebugAddress address) {
    var list = URI.create("http://127.0.0.1:" + address.port() + "/json/list");
    try {
      String said =
          client
              .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
              .body();
      return StreamSupport.stream(new ObjectMapper().readTree(said).spliterator(), false)
          .filter(target -> target.path("type").asText().equals("page"))
          .map(RawCdp::socket)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static URI socket(JsonNode target) {
    return URI.create(target.path("webSocketDebuggerUrl").asText());
  }

  private static WebSocket.Listener listener(CompletableFuture<CharSequence> answered) {
    return new WebSocket.Listener() {
      @Override
      public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        answered.complete(data);
        return CompletableFuture.completedStage(null);
      }
    };
  }
}
