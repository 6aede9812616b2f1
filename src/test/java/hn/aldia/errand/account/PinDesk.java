package hn.aldia.errand.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hn.aldia.mail.portal.Mails;
import hn.aldia.testing.AldiaHome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A sign-in page that notes when it saw the first key of each PIN, and mails the next PIN at a
 * moment nobody can foresee. Now and then a notice pops up meanwhile.
 */
final class PinDesk implements AutoCloseable {
  private static final String PAGE =
      """
      <!doctype html><meta charset=utf-8><title>ALAM+</title>
      <style>.aviso { position: fixed; inset: 20% 30%; z-index: 9; background: #fff; border: 1px solid }</style>
      <h1>ALAM+</h1>
      <form onsubmit="return false">
        <p><label>Correo <input id=a name=correo></label>
        <p><label>PIN <input id=b name=pin type=password onpaste="return false"></label>
        <p><button id=c>Iniciar Session</button>
        <p id=d></p>
      </form>
      <script>
        let first = 0;
        b.addEventListener('keydown', e => { first = first || performance.timeOrigin + e.timeStamp; });
        c.addEventListener('click', async () => {
          const reply = await fetch('/pin', {method: 'POST', body: b.value + ' ' + Math.round(first)});
          const said = await reply.text();
          first = 0;
          b.value = '';
          if (said.startsWith('<')) document.body.innerHTML = said; else d.textContent = said;
          if (said.includes('7 ')) setTimeout(() => {
            document.body.insertAdjacentHTML('beforeend',
              '<div class=aviso role=dialog>Aviso importante <button onclick="this.parentNode.remove()">×</button></div>');
          }, 300);
        });
      </script>
      """;

  private final Random moments = new Random(8412);
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
  private final Map<String, Instant> accepted = new ConcurrentHashMap<>();
  private final Map<String, Instant> firstKeys = new LinkedHashMap<>();
  private final int rounds;
  private final Consumer<byte[]> post;
  private final HttpServer server;

  private PinDesk(int rounds, Consumer<byte[]> post, HttpServer server) {
    this.rounds = rounds;
    this.post = post;
    this.server = server;
  }

  /**
   * @param post takes a mail; returns once the mail server has accepted it
   */
  static PinDesk open(int rounds, Consumer<byte[]> post) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var desk = new PinDesk(rounds, post, HttpServer.create(address, 0));
    desk.server.createContext("/", desk::serve);
    desk.server.start();
    return desk;
  }

  URI page() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Some moment within a second. */
  void mailNext() {
    String code = "BANCO" + (100 + firstKeys.size());
    var unused =
        threads.schedule(() -> mail(code), 300 + moments.nextInt(700), TimeUnit.MILLISECONDS);
  }

  Instant accepted(String code) {
    return Objects.requireNonNull(accepted.get(code));
  }

  /** By PIN, in the order in which they were typed. */
  Map<String, Instant> firstKeys() {
    return firstKeys;
  }

  private void mail(String code) {
    post.accept(Mails.pin(AldiaHome.EMAIL, code));
    accepted.put(code, Instant.now());
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String answer = exchange.getRequestMethod().equals("POST") ? typed(exchange) : PAGE;
      byte[] body = answer.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private String typed(HttpExchange exchange) throws IOException {
    String[] said =
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split(" ", -1);
    firstKeys.put(said[0], Instant.ofEpochMilli(Long.parseLong(said[1])));
    if (firstKeys.size() == rounds) {
      return "<h1>Lista de Solicitudes</h1><a href=#>Cerrar Sesión</a>";
    }
    mailNext();
    return "PIN " + said[0] + " incorrecto";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
