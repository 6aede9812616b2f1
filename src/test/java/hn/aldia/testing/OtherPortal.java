package hn.aldia.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hn.aldia.rehearsal.OfficeDoor;
import hn.aldia.rehearsal.office.BundledOffice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The guide's words on quite other pages, with the rules, the mail and the records of a bundled
 * office ({@link #office}): no scenario may need a change for them.
 */
public final class OtherPortal implements AutoCloseable {
  public enum Look {
    /** Table layout, labels in cells, radios, an image as link, native alerts, password page. */
    TABLES,
    /** A form in a modal, select2, SweetAlert2 for popups, errors and success; placeholders. */
    MODAL,
    /** A new tab, an iframe, a shadow root, floating labels, an ARIA list box, dialog elements. */
    FRAMES,
    /** A frameset, an image map, a login beside the form, four boxes of which two are locked. */
    FRAMESET("/home.html"),
    /** One page for all, slow, with a clock; popups that take the focus; “¿Está seguro?”. */
    SPA("/home.html"),
    /**
     * Begins at the sign-in page; a modal, chosen, terms, e-mail twice, a page for the password.
     */
    SIGN_IN_FIRST("/login.html"),
    /** Web components, a PrimeNG list, a popup that counts down, the sign-in page in a late tab. */
    SHADOW("/home.html"),
    /** Begins at the services, in a frame of another origin; advertising windows, a slow answer. */
    CROSS("/services.html"),
    /**
     * Frames, fonts and pictures for buttons; a small window at every visit, words beneath their
     * boxes, a telephone in two boxes, a day of three lists, a pager of pictures.
     */
    IMAGES("/home.html"),
    /** No labels but placeholders, a login on the home page, a slow answer, four boxes at once. */
    PLACEHOLDERS("/home.html");

    private final String start;

    Look() {
      this("/home.html");
    }

    Look(String start) {
      this.start = start;
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final BundledOffice office;
  private final OfficeDoor door;
  private final Look look;
  private final HttpServer server;

  /** The same pages on another port: another origin, with the same cookies. */
  private final HttpServer other;

  private Map<String, String> renamed = Map.of();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private OtherPortal(Look look, BundledOffice office) throws IOException {
    this.look = look;
    this.office = office;
    this.door = new OfficeDoor(office);
    this.other = serving();
    this.server = serving();
  }

  private HttpServer serving() throws IOException {
    var begun = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    begun.setExecutor(threads);
    begun.createContext("/", this::serve);
    begun.start();
    return begun;
  }

  /** The office is not closed with the portal. */
  public static OtherPortal open(Look look, BundledOffice office) {
    try {
      return new OtherPortal(look, office);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on its pages say these words in the place of those. */
  public OtherPortal renamed(Map<String, String> words) {
    renamed = Map.copyOf(words);
    return this;
  }

  /** Where a person begins: the home page, with {@code SERVICIOS EN LINEA}, or further inside. */
  public URI portal() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + look.start);
  }

  public URI signInPage() {
    return portal().resolve("/login.html");
  }

  /** Past the sign-in page, to this page of the inside. */
  public void enter(Page page, String email, String password, String inside) {
    page.navigate(portal().resolve("/login.html").toString());
    page.evaluate(
        "form => fetch('/do/enter', { method: 'POST', body: new URLSearchParams(form) })",
        Map.of("correo", email, "pin", password));
    page.navigate(portal().resolve(inside).toString());
  }

  public Look look() {
    return look;
  }

  public BundledOffice office() {
    return office;
  }

  @Override
  public void close() {
    server.stop(0);
    other.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String session = session(exchange);
      if (exchange.getRequestMethod().equals("POST")) {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String matter = path.substring(path.lastIndexOf('/') + 1);
        reply(
            exchange,
            "text/plain",
            door.ask(matter, session, fields(form)).getBytes(StandardCharsets.UTF_8));
        return;
      }
      if (path.equals("/list.html") && !door.signedIn(session)) {
        exchange.getResponseHeaders().set("Location", "/login.html");
        exchange.sendResponseHeaders(302, -1);
        return;
      }
      if (path.equals("/rows")) {
        reply(
            exchange,
            "application/json; charset=utf-8",
            JSON.writeValueAsBytes(door.rows(session)));
        return;
      }
      if (path.equals("/ticket")) {
        reply(exchange, "text/plain", door.openSignIn(session).getBytes(StandardCharsets.UTF_8));
        return;
      }
      byte[] file = file(path);
      if (path.endsWith(".html")) {
        String page = new String(file, StandardCharsets.UTF_8);
        if (path.equals("/login.html")) {
          page = page.replace("{{load}}", door.openSignIn(session));
        }
        page = page.replace("{{other}}", Integer.toString(other.getAddress().getPort()));
        for (Map.Entry<String, String> words : renamed.entrySet()) {
          page = page.replace(words.getKey(), words.getValue());
        }
        file = page.getBytes(StandardCharsets.UTF_8);
      }
      reply(exchange, Web.type(path), file);
    }
  }

  private byte[] file(String path) throws IOException {
    String place =
        path.startsWith("/webjars/")
            ? "/META-INF/resources" + path
            : path.startsWith("/vendored/")
                ? path.replace("/vendored/", "/aldia/fixtures/looks/vendor/")
                : path.startsWith("/alam/")
                    ? "/aldia/fixtures/inm/__files" + path
                    : "/otherportal/" + look.name().toLowerCase(Locale.ROOT) + path;
    try (InputStream own = OtherPortal.class.getResourceAsStream(place);
        InputStream common = OtherPortal.class.getResourceAsStream("/otherportal/common" + path)) {
      InputStream in = own == null ? common : own;
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  private static void reply(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static String session(HttpExchange exchange) {
    String cookies = exchange.getRequestHeaders().getFirst("Cookie");
    if (cookies != null && cookies.contains("OTHER=")) {
      return cookies.replaceFirst(".*OTHER=([^;]+).*", "$1");
    }
    String session = UUID.randomUUID().toString();
    exchange.getResponseHeaders().set("Set-Cookie", "OTHER=" + session + "; Path=/; HttpOnly");
    return session;
  }

  private static Map<String, String> fields(String form) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : form.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }
}
