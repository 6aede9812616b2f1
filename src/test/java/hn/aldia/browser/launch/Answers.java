package hn.aldia.browser.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import hn.aldia.config.home.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A site that answers as it is told. */
final class Answers implements AutoCloseable {
  private final HttpServer server;
  private final String scheme;

  private Answers(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.start();
  }

  static Answers start() throws IOException {
    return new Answers(HttpServer.create(loopback(), 0), "http");
  }

  static Answers startWithOwnCertificate()
      throws IOException, InterruptedException, GeneralSecurityException {
    Path folder = Files.createTempDirectory("own-certificate");
    Path store = folder.resolve("store.p12");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    new ProcessBuilder(
            keytool.toString(),
            "-genkeypair",
            "-alias",
            "a",
            "-keyalg",
            "EC",
            "-dname",
            "CN=127.0.0.1",
            "-ext",
            "san=ip:127.0.0.1",
            "-storepass",
            "changeit",
            "-keystore",
            store.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    var keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "changeit".toCharArray());
    }
    Folders.delete(folder);
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "changeit".toCharArray());
    var tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    var server = HttpsServer.create(loopback(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    return new Answers(server, "https");
  }

  String authority() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  URI answering(int status, String retryAfter, String html) {
    server.createContext(
        "/" + status,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
          }
          send(exchange, status, html);
        });
    return address("/" + status);
  }

  URI download() {
    server.createContext(
        "/file",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
          exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=a.bin");
          send(exchange, 200, "bytes");
        });
    return address("/file");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private URI address(String path) {
    return URI.create(scheme + "://" + authority() + path);
  }

  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
