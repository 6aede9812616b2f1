package hn.aldia.testing;

import hn.aldia.config.settings.MailServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Exim 4 of our own on a free loopback port: STARTTLS with Dovecot's certificate, AUTH only
 * over TLS with {@link DovecotServer#PASSWORD}. What it takes waits until {@link #deliver} hands it
 * to Dovecot. It refuses {@code nadie@}, puts off {@code lleno@}, and sends back what is for {@code
 * ausente@}. As root or not; stopped by its process id, its files removed.
 */
public final class EximServer implements AutoCloseable {
  private static final Path BINARY = Path.of("/usr/sbin/exim4");

  private final Path home;
  private final int port;
  private final Path ca;
  private Process process;

  private EximServer(Path home, int port, Path ca) {
    this.home = home;
    this.port = port;
    this.ca = ca;
  }

  public static boolean available() {
    return Files.isExecutable(BINARY);
  }

  /**
   * @param limit the largest mail it takes, such as {@code 20M}
   */
  public static EximServer start(DovecotServer dovecot, String limit) {
    return start(dovecot, limit, "");
  }

  /** Lets everybody in with this access token, and with no password. */
  public static EximServer startWithTokens(DovecotServer dovecot, String mechanism, String token) {
    return start(
        dovecot,
        "2M",
        "token:\n  driver = plaintext\n  public_name = %s\n  server_prompts = :\n"
                .formatted(mechanism)
            + "  server_condition = ${if match{$auth1}{\\Nauth=Bearer %s\\x01\\N}}\n"
                .formatted(token)
            + "  server_set_id = ${if match{$auth1}{\\N(?:user|n,a)=([^\\x01,]+)\\N}{$1}}\n");
  }

  private static EximServer start(DovecotServer dovecot, String limit, String authenticator) {
    try {
      Path home = Files.createTempDirectory("exim");
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
      var server = new EximServer(home, Here.freePort(), dovecot.ca());
      server.configure(dovecot, limit, authenticator);
      server.launch();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void configure(DovecotServer dovecot, String limit, String authenticator)
      throws IOException {
    boolean root = run("id", "-u").equals("0");
    String user = root ? "mail" : run("id", "-un");
    Path key = home.resolve("key.pem");
    Files.copy(dovecot.ca().resolveSibling("key.pem"), key);
    Files.createDirectories(home.resolve("spool"));
    String template =
        new String(
            EximServer.class.getResourceAsStream("exim.conf").readAllBytes(),
            StandardCharsets.UTF_8);
    if (!authenticator.isEmpty()) {
      template = template.substring(0, template.indexOf("plain:")) + authenticator;
    }
    Files.writeString(
        conf(),
        template
            .replace("@PORT@", Integer.toString(port))
            .replace("@HOME@", home.toString())
            .replace("@USER@", user)
            .replace("@GROUP@", run("id", "-gn", user))
            .replace("@LIMIT@", limit)
            .replace("@CERT@", dovecot.ca().toString())
            .replace("@KEY@", key.toString())
            .replace("@LMTP@", Integer.toString(dovecot.lmtpPort()))
            .replace("@PASSWORD@", DovecotServer.PASSWORD));
    if (root) {
      run("chown", "-R", user, home.toString());
      run("chown", "root", conf().toString());
    }
  }

  private void launch() throws IOException {
    process =
        new ProcessBuilder(BINARY.toString(), "-C", conf().toString(), "-bdf")
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("output").toFile())
            .start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!listens()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "Exim did not start: " + Files.readString(home.resolve("output")));
      }
      Thread.onSpinWait();
    }
  }

  private boolean listens() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Hands everything to Dovecot that was taken, and what comes back of it. */
  public void deliver() {
    run(BINARY.toString(), "-C", conf().toString(), "-qff");
    run(BINARY.toString(), "-C", conf().toString(), "-qff");
  }

  /** How many mails were taken and not yet delivered. */
  public int waiting() {
    return Integer.parseInt(run(BINARY.toString(), "-C", conf().toString(), "-bpc"));
  }

  /** The settings of this user for sending with STARTTLS. */
  public MailServer smtp(String user) {
    return smtp(user, MailServer.Security.STARTTLS, DovecotServer.PASSWORD, ca);
  }

  public MailServer smtp(String user, MailServer.Security security, String password, Path ca) {
    return new MailServer(
        "localhost",
        port,
        security,
        user,
        MailServer.Auth.PASSWORD,
        DovecotServer.secret(password),
        ca,
        List.of());
  }

  private Path conf() {
    return home.resolve("exim.conf");
  }

  private static String run(String... command) {
    return Here.said(new byte[0], command);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
