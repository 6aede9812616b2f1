package hn.aldia.notify;

import com.fasterxml.jackson.databind.json.JsonMapper;
import hn.aldia.config.home.Unchecked;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Posts JSON to a service. Never goes where the service sends us on to: the notice and its token
 * were meant for this address. Thread-safe.
 */
record ServicePost(Duration patience, HttpClient client) {
  /**
   * @param patience how long connecting, and then the answer, may take
   */
  ServicePost(Duration patience) {
    this(
        patience,
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build());
  }

  /**
   * @param service how the service is named to people
   * @param token for {@code Authorization: Bearer}; null: none
   * @return the status, some two hundred
   * @throws Trouble when the service did not take it
   * @throws Trouble when there is no token where it should be
   */
  int post(String service, URI address, @Nullable SecretSource token, Map<String, ?> body) {
    byte[] json = Unchecked.get(() -> new JsonMapper().writeValueAsBytes(body));
    var request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("User-Agent", "aldia")
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofByteArray(json));
    if (token != null) {
      request.header("Authorization", "Bearer " + token.fetch().reveal());
    }
    HttpResponse<Void> answer = send(service, request.build());
    int status = answer.statusCode();
    if (status >= 300 && status < 400) {
      throw Trouble.outside("watch.moved-on", service, to(answer));
    }
    if (status < 200 || status >= 300) {
      throw Answers.refused(service, status);
    }
    return status;
  }

  /**
   * Asks for an address, and wants nothing of it but that it answers.
   *
   * @throws Trouble when it does not
   */
  void ask(String service, URI address) {
    var request =
        HttpRequest.newBuilder(address).timeout(patience).header("User-Agent", "aldia").GET();
    int status = send(service, request.build()).statusCode();
    if (status < 200 || status >= 300) {
      throw Answers.refused(service, status);
    }
  }

  private HttpResponse<Void> send(String service, HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding());
    } catch (HttpTimeoutException e) {
      throw Trouble.outside("watch.unreachable", service, noAnswer());
    } catch (IOException e) {
      throw Trouble.outside(
          "watch.unreachable", service, e.getMessage() == null ? e.toString() : e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Trouble.outside("watch.unreachable", service, noAnswer());
    }
  }

  private Message noAnswer() {
    return Message.of("watch.no-answer", Long.toString(Math.max(1, patience.toSeconds())));
  }

  /** Its host only: the rest may hold a token. */
  private static String to(HttpResponse<Void> answer) {
    try {
      return answer
          .headers()
          .firstValue("Location")
          .map(place -> Answers.host(answer.uri().resolve(place)))
          .orElse("?");
    } catch (IllegalArgumentException noAddress) {
      return "?";
    }
  }
}
