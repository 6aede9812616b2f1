package hn.aldia.config.oauth;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hn.aldia.config.oauth.Authorization.Granted;
import hn.aldia.words.Words;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The person signs in in this computer's browser, which then brings the answer to a door of ours on
 * loopback (RFC 8252, 7.3), with a proof that the question was ours, too (RFC 7636).
 */
record InBrowser(Authorization server, URI signIn, String user) {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  Granted signIn(SignInPage page) {
    var state = new State();
    var proof = new CodeVerifier();
    var answer = new CompletableFuture<URI>();
    HttpServer door = door(state, answer);
    try {
      var back = URI.create("http://127.0.0.1:" + door.getAddress().getPort() + "/");
      var request =
          new AuthorizationRequest.Builder(ResponseType.CODE, server.id())
              .endpointURI(signIn)
              .scope(server.scope())
              .state(state)
              .codeChallenge(proof, CodeChallengeMethod.S256)
              .redirectionURI(back)
              .customParameter("login_hint", user)
              // Google's words for: so that access can be renewed.
              .customParameter("access_type", "offline")
              .customParameter("prompt", "consent")
              .build();
      page.show(request.toURI(), null, PATIENCE);
      AuthorizationResponse said = AuthorizationResponse.parse(waited(answer));
      if (!said.indicatesSuccess()) {
        throw server.refused(said.toErrorResponse().getErrorObject());
      }
      var code = said.toSuccessResponse().getAuthorizationCode();
      return server.granted(new AuthorizationCodeGrant(code, back, proof));
    } catch (ParseException e) {
      throw Authorization.unreachable(signIn, e);
    } finally {
      door.stop(0);
    }
  }

  private URI waited(CompletableFuture<URI> answer) {
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw server.tooLate();
    } catch (TimeoutException | ExecutionException e) {
      throw server.tooLate();
    }
  }

  /** Takes one answer, and only one to the question that was asked: any page may call here. */
  private HttpServer door(State state, CompletableFuture<URI> answer) {
    try {
      var door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      door.createContext(
          "/",
          exchange -> {
            String query = String.valueOf(exchange.getRequestURI().getRawQuery());
            boolean ours = ("&" + query + "&").contains("&state=" + state.getValue() + "&");
            reply(exchange, ours ? 200 : 404, ours ? thanks() : "");
            if (ours) {
              answer.complete(exchange.getRequestURI());
            }
          });
      door.start();
      return door;
    } catch (IOException e) {
      throw Authorization.unreachable(signIn, e);
    }
  }

  /** Which of the two the person reads is not known here. */
  private static String thanks() {
    return Words.ENGLISH.say("config.sign-in-thanks")
        + "\n\n"
        + Words.SPANISH.say("config.sign-in-thanks")
        + "\n";
  }

  private static void reply(HttpExchange exchange, int status, String text) throws IOException {
    try (exchange) {
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
