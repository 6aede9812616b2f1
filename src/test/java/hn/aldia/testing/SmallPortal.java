package hn.aldia.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A handful of plain pages with the guide's words, each at its path. {@code /entrar} takes any
 * password and leads to {@code /lista}; what a path answers can be changed while it is used.
 */
public final class SmallPortal implements AutoCloseable {
  public static final String HOME = "<h1>INM</h1><a href=/servicios>SERVICIOS EN LINEA</a>";
  public static final String SERVICES =
      "<h1>ALAM+</h1><a href=/registro>Registrarse</a> <a href=/entrar>Iniciar Session</a>";
  public static final String SIGN_IN =
      """
      <h1>ALAM+</h1><form method=post action=/entrar><p><input name=correo placeholder=Correo>
      <p><input name=clave type=password placeholder=Contraseña><p><button>Iniciar Session</button></form>
      """;
  public static final String LIST =
      """
      <h1>Lista de Solicitudes</h1><a href=/lista>Solicitudes</a>
      <a href=/nueva>&gt;&gt;Hacer Click aquí para Nueva Solicitud&lt;&lt;</a>
      <table><tr><th>No<th>Solicitud #<th>Solicitud Nombre<th>Estado<th>Oficial a Cargo
      <tr><td>1<td>1162<td>RENOVAR CARNET (ADULTO)<td>EN ESPERA<td>Rosa Elena</table>
      """;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final Map<String, byte[]> papers = new ConcurrentHashMap<>();
  private final Map<String, Integer> stumbles = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private SmallPortal() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
    pages.putAll(Map.of("/", HOME, "/servicios", SERVICES, "/entrar", SIGN_IN, "/lista", LIST));
  }

  public static SmallPortal open() {
    try {
      return new SmallPortal();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  public SmallPortal showing(String path, String page) {
    pages.put(path, page);
    return this;
  }

  /** A PDF that is downloaded there. */
  public SmallPortal handing(String path, byte[] pdf) {
    papers.put(path, pdf);
    return this;
  }

  /** The next load of it answers this status. */
  public SmallPortal stumbling(String path, int status) {
    stumbles.put(path, status);
    return this;
  }

  /** The paths of all that was asked, in its order; what was sent with {@code POST} before it. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  public void forget() {
    asked.clear();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      boolean sent = exchange.getRequestMethod().equals("POST");
      exchange.getRequestBody().readAllBytes();
      if (!path.equals("/favicon.ico")) {
        asked.add(sent ? "POST " + path : path);
      }
      if (sent) {
        exchange.getResponseHeaders().set("Set-Cookie", "s=1; Max-Age=9999");
        exchange.getResponseHeaders().set("Location", "/lista");
        exchange.sendResponseHeaders(303, -1);
        return;
      }
      if (papers.containsKey(path)) {
        byte[] pdf = papers.get(path);
        exchange.getResponseHeaders().set("Content-Type", "application/pdf");
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=papel.pdf");
        exchange.sendResponseHeaders(200, pdf.length);
        exchange.getResponseBody().write(pdf);
        return;
      }
      Integer stumbles = this.stumbles.remove(path);
      boolean in = String.valueOf(exchange.getRequestHeaders().get("Cookie")).contains("s=1");
      String page =
          stumbles == null
              ? pages.getOrDefault(path.equals("/lista") && !in ? "/entrar" : path, HOME)
              : "<h1>Service Unavailable</h1>";
      byte[] html =
          ("<!doctype html><html lang=es><meta charset=utf-8><title>ALAM+</title>" + page)
              .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(stumbles == null ? 200 : stumbles, html.length);
      exchange.getResponseBody().write(html);
    }
  }
}
