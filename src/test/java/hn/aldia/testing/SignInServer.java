package hn.aldia.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An authorization server on loopback (RFC 6749, 7636, 7662, 8628): one person, whose tokens are
 * numbered. What renews access serves once, as with providers that rotate it.
 */
public final class SignInServer implements AutoCloseable {
  public static final String CLIENT = "aldia-here";
  public static final String CODE = "WDJB-MJHT";

  private final HttpServer http;
  private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
  private final Set<String> good = ConcurrentHashMap.newKeySet();
  private final Deque<String> answers = new ArrayDeque<>();
  private volatile String user = "";
  private volatile String renewal = "";
  private volatile String challenge = "";
  private volatile int life = 3600;
  private int number;

  public SignInServer() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.createContext("/devicecode", this::device);
    http.createContext("/authorize", this::authorize);
    http.createContext("/token", this::token);
    http.createContext("/introspect", this::introspect);
    http.start();
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + path);
  }

  public SignInServer of(String person) {
    user = person;
    return this;
  }

  /** How long the tokens live that are given from now on, in seconds. */
  public SignInServer life(int seconds) {
    life = seconds;
    return this;
  }

  /** The next answers of the token address: an error of OAuth's, or an HTTP status. */
  public synchronized SignInServer answers(String... errors) {
    answers.addAll(List.of(errors));
    return this;
  }

  /** No token that was given so far is good any more. */
  public void withdraw() {
    good.clear();
  }

  /** Nor is what renews them. */
  public void forgetPerson() {
    withdraw();
    renewal = "";
  }

  public boolean isGood(String token) {
    return good.contains(token);
  }

  /** What the token address was asked. */
  public List<Map<String, String>> asked() {
    return List.copyOf(asked);
  }

  private void device(HttpExchange exchange) throws IOException {
    reply(
        exchange,
        200,
        """
        {"device_code":"d-1","user_code":"%s","verification_uri":"%s","expires_in":900,"interval":1}
        """
            .formatted(CODE, at("/devicelogin")));
  }

  /** The person agrees at once, and their browser brings the code to where it was told. */
  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
    challenge = query.get("code_challenge");
    String back = query.get("redirect_uri");
    exchange.getResponseHeaders().set("Location", back + "?code=c-1&state=" + query.get("state"));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private synchronized void token(HttpExchange exchange) throws IOException {
    Map<String, String> form = body(exchange);
    asked.add(form);
    String told = answers.isEmpty() ? refusal(form) : answers.poll();
    if (told.matches("5\\d\\d")) {
      reply(exchange, Integer.parseInt(told), "");
    } else if (!told.isEmpty()) {
      String[] words = told.split(" ", 2);
      String said = words.length == 1 ? "" : words[1];
      String json = "{\"error\":\"%s\",\"error_description\":\"%s\"}".formatted(words[0], said);
      reply(exchange, 400, json);
    } else {
      number++;
      good.add("a-" + number);
      renewal = "r-" + number;
      reply(
          exchange,
          200,
          "{\"access_token\":\"a-%d\",\"token_type\":\"Bearer\",\"expires_in\":%d,\"refresh_token\":\"%s\"}"
              .formatted(number, life, renewal));
    }
  }

  private String refusal(Map<String, String> form) {
    if (!CLIENT.equals(form.get("client_id"))) {
      return "invalid_client";
    }
    return switch (form.get("grant_type")) {
      case "refresh_token" -> renewal.equals(form.get("refresh_token")) ? "" : "invalid_grant";
      case "authorization_code" ->
          challenge.equals(digest(form.get("code_verifier"))) ? "" : "invalid_grant";
      default -> "";
    };
  }

  private void introspect(HttpExchange exchange) throws IOException {
    String token = body(exchange).get("token");
    reply(
        exchange,
        200,
        isGood(token)
            ? "{\"active\":\"true\",\"username\":\"%s\"}".formatted(user)
            : "{\"active\":\"false\"}");
  }

  private static String digest(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> body(HttpExchange exchange) throws IOException {
    return form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static Map<String, String> form(String text) {
    var form = new TreeMap<String, String>();
    for (String pair : text.split("&")) {
      String[] sides = pair.split("=", 2);
      form.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private static void reply(HttpExchange exchange, int status, String json) throws IOException {
    try (exchange) {
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
