package hn.aldia.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * A web server on loopback, one per JVM, for pages of tests: {@link #page} serves HTML, and {@code
 * /webjars/…} serves the real libraries (WebJars on the test class path).
 */
public final class Web {
  private static final Map<String, byte[]> PAGES = new ConcurrentHashMap<>();
  private static final Map<String, String> TYPES = new ConcurrentHashMap<>();
  private static final Map<String, Duration> DELAYS = new ConcurrentHashMap<>();
  private static final HttpServer SERVER = start();

  private Web() {}

  /** Serves this HTML at {@code /name} from now on. */
  public static URI page(String name, String html) {
    PAGES.put("/" + name, html.getBytes(StandardCharsets.UTF_8));
    return URI.create("http://127.0.0.1:" + SERVER.getAddress().getPort() + "/" + name);
  }

  /** The same, by a server that takes its time for it. */
  public static URI page(String name, String html, Duration delay) {
    DELAYS.put("/" + name, delay);
    return page(name, html);
  }

  /** Serves this file at {@code /name} from now on, with this type. */
  public static URI file(String name, byte[] bytes, String type) {
    PAGES.put("/" + name, bytes);
    TYPES.put("/" + name, type);
    return URI.create("http://127.0.0.1:" + SERVER.getAddress().getPort() + "/" + name);
  }

  private static HttpServer start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(
          Executors.newCachedThreadPool(
              task -> {
                var thread = new Thread(task, "web-of-tests");
                thread.setDaemon(true);
                return thread;
              }));
      server.createContext("/", Web::serve);
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      byte[] body = PAGES.get(path);
      LockSupport.parkNanos(DELAYS.getOrDefault(path, Duration.ZERO).toNanos());
      if (body == null && (path.startsWith("/webjars/") || path.startsWith("/vendored/"))) {
        String resource =
            path.startsWith("/webjars/")
                ? "/META-INF/resources" + path
                : path.replace("/vendored/", "/aldia/fixtures/looks/vendor/");
        try (InputStream in = Web.class.getResourceAsStream(resource)) {
          body = in == null ? null : in.readAllBytes();
        }
      }
      exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(path, type(path)));
      if (body == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
      }
    }
  }

  static String type(String path) {
    if (path.endsWith(".js")) {
      return "text/javascript; charset=utf-8";
    }
    if (path.endsWith(".css")) {
      return "text/css; charset=utf-8";
    }
    if (path.endsWith(".woff2")) {
      return "font/woff2";
    }
    return "text/html; charset=utf-8";
  }
}
