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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * Plain pages with the guide's words, which answer what a test tells them to: an empty answer lets
 * on, any other is shown as the page's own words.
 */
public final class StubbornPortal implements AutoCloseable {
  private static final String FORM =
      """
      <p>Clase de Persona <select name=clase><option>Nacional<option>Extranjero</select>
      <p><label>Apellido <input name=apellido></label>
      <p><label>Nombres <input name=nombres></label>
      <p><label>Correo <input name=correo></label>
      <p><label>Teléfono <input name=telefono></label>
      <p><button>Registrarse</button>
      """;
  private static final String SIGN_IN =
      """
      <p><input name=correo placeholder=Correo> <p><input name=pin type=password placeholder=PIN>
      <p><button>Iniciar Session</button>
      """;
  private static final String ENTER = "<p><a href=/entrar>Iniciar Session</a>";
  private static final String NEW_PASSWORD =
      """
      <p><label>Nueva contraseña <input name=clave type=password maxlength=20></label>
      <p><label>Confirmar contraseña <input name=clave2 type=password maxlength=20></label>
      <p><button>Iniciar Session</button>
      """;

  private static final String DEAF =
      """
      <p id="words"></p><script>
        let presses = 0;
        document.forms[0].onsubmit = () => {
          words.textContent = presses < %1$d ? 'Lea el reglamento' : '';
          return presses++ >= %1$d;
        }
      </script>
      """;

  /** As a page that keeps what was pressed before it was ready. */
  private static final String LATE =
      """
      <script>
        document.forms[0].onsubmit = () => {
          setTimeout(() => document.forms[0].submit(), 2300);
          return false;
        }
      </script>
      """;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> sent = new CopyOnWriteArrayList<>();
  private volatile UnaryOperator<String> toRegistration = form -> "";
  private volatile UnaryOperator<String> toPin = form -> "";
  private volatile UnaryOperator<String> toPassword = form -> "";
  private volatile int longestPassword = 20;
  private volatile int deaf;
  private volatile boolean late;
  private volatile boolean keepsPin;

  private StubbornPortal() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  public static StubbornPortal open() {
    try {
      return new StubbornPortal();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI portal() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Paths and forms that were sent, in their order. */
  public List<String> sent() {
    return List.copyOf(sent);
  }

  public void answersRegistration(UnaryOperator<String> with) {
    toRegistration = with;
  }

  public void answersPin(UnaryOperator<String> with) {
    toPin = with;
  }

  /** Silently cuts what is longer. */
  public void takesPasswordsOf(int most) {
    longestPassword = most;
  }

  /** The first presses on a form, but for the PIN's, are kept by the page itself. */
  public void isDeafTo(int presses) {
    deaf = presses;
  }

  /** What is pressed is sent when nobody expects it any more. */
  public void sendsLate() {
    late = true;
  }

  /** Its button under PIN or password does nothing. */
  public void keepsThePin() {
    keepsPin = true;
  }

  public void answersPassword(UnaryOperator<String> with) {
    toPassword = with;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String form =
          URLDecoder.decode(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
              StandardCharsets.UTF_8);
      if (exchange.getRequestMethod().equals("POST")) {
        sent.add(path + " " + form);
      }
      byte[] page =
          switch (path) {
            case "/registro" ->
                answer(toRegistration.apply(form), path, FORM, "/pin", SIGN_IN + kept());
            case "/pin" ->
                answer(toPin.apply(form), path, SIGN_IN, "/clave", NEW_PASSWORD + deaf());
            case "/clave" -> answer(toPassword.apply(form), path, NEW_PASSWORD, "/", INSIDE);
            case "/entrar" -> page("", "/pin", SIGN_IN + kept());
            default -> page("", "/registro", FORM + deaf() + ENTER);
          };
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
    }
  }

  private static final String INSIDE = "<p>Lista de Solicitudes";

  private String kept() {
    return keepsPin ? "<script>document.forms[0].onsubmit = () => false</script>" : "";
  }

  private String deaf() {
    return late ? LATE : deaf == 0 ? "" : DEAF.formatted(deaf);
  }

  private byte[] answer(String words, String here, String again, String next, String nextForm) {
    return words.isEmpty() ? page("", next, nextForm) : page(words, here, again);
  }

  private byte[] page(String words, String action, String form) {
    return """
    <!doctype html><html lang=es><title>INM</title><h1>ALAM+</h1><form method=post action="%s">
    <p>%s</p>%s</form></html>
    """
        .formatted(action, words, form)
        .replace("maxlength=20", "maxlength=" + longestPassword)
        .getBytes(StandardCharsets.UTF_8);
  }
}
