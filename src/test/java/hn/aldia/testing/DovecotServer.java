package hn.aldia.testing;

import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.settings.MailServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Dovecot 2.3 of our own on free loopback ports: TLS with its own certificate, any user may
 * log in with {@link #PASSWORD}. As root or not. Stopped by its process id, its files removed.
 */
public final class DovecotServer implements AutoCloseable {
  public static final String PASSWORD = "geheim-8412";
  private static final Path BINARY = Path.of("/usr/sbin/dovecot");

  private final Path home;
  private final int imaps;
  private final int imap;
  private final int lmtp;
  private Process process;

  private DovecotServer(Path home, int imaps, int imap, int lmtp) {
    this.home = home;
    this.imaps = imaps;
    this.imap = imap;
    this.lmtp = lmtp;
  }

  public static boolean available() {
    return Files.isExecutable(BINARY);
  }

  public static DovecotServer start() {
    return start("");
  }

  /** Cannot push: IDLE is not among its capabilities. */
  public static DovecotServer startWithoutIdle() {
    return start("imap_capability = IMAP4rev1 SASL-IR LITERAL+ UNSELECT UIDPLUS SPECIAL-USE");
  }

  /**
   * Takes access tokens only.
   *
   * @param mechanisms {@code xoauth2}, {@code oauthbearer} or both
   * @param introspection where it asks whether a token is good (RFC 7662)
   */
  public static DovecotServer startWithTokens(String mechanisms, URI introspection) {
    return start("", mechanisms, introspection.toString());
  }

  private static DovecotServer start(String more) {
    return start(more, "plain login", "");
  }

  private static DovecotServer start(String more, String mechanisms, String introspection) {
    try {
      Path home = Files.createTempDirectory("dove");
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
      var server = new DovecotServer(home, Here.freePort(), Here.freePort(), Here.freePort());
      server.configure(more, mechanisms, introspection);
      server.launch();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void configure(String more, String mechanisms, String introspection) throws IOException {
    boolean root = output("id", "-u").equals("0");
    String user = root ? "mail" : output("id", "-un");
    Path mail = Files.createDirectories(home.resolve("mail"));
    if (root) {
      output("chown", "mail", mail.toString());
    }
    output(
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost",
        "-keyout",
        home.resolve("key.pem").toString(),
        "-out",
        ca().toString());
    String template =
        new String(
            DovecotServer.class.getResourceAsStream("dovecot.conf").readAllBytes(),
            StandardCharsets.UTF_8);
    Files.writeString(
        home.resolve("dovecot.conf"),
        template
            .replace("@HOME@", home.toString())
            .replace("@LOGIN@", root ? "dovenull" : user)
            .replace("@INTERNAL@", root ? "dovecot" : user)
            .replace("@GROUP@", root ? "dovecot" : output("id", "-gn"))
            .replace("@USER@", user)
            .replace("@MAILGROUP@", output("id", "-gn", user))
            .replace("@PASSWORD@", PASSWORD)
            .replace("@IMAPS@", Integer.toString(imaps))
            .replace("@IMAP@", Integer.toString(imap))
            .replace("@LMTP@", Integer.toString(lmtp))
            .replace("@MECHANISMS@", mechanisms)
            .replace("@PASSDB@", introspection.isEmpty() ? "" : tokens(introspection))
            .replace("@MORE@", more));
  }

  private String tokens(String introspection) throws IOException {
    Path conf = home.resolve("oauth2.conf");
    Files.writeString(
        conf,
        String.join(
            "\n",
            "introspection_url = " + introspection,
            "introspection_mode = post",
            "username_attribute = username",
            "active_attribute = active",
            "active_value = true",
            ""));
    return "passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = %s\n}"
        .formatted(conf);
  }

  /** Starts it, again after {@link #stop}; returns when it listens. */
  public void launch() {
    try {
      process =
          new ProcessBuilder(BINARY.toString(), "-F", "-c", conf())
              .redirectErrorStream(true)
              .start();
      var listening = new CountDownLatch(1);
      Thread log = new Thread(() -> follow(process, listening), "dovecot-log");
      log.setDaemon(true);
      log.start();
      if (!listening.await(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Dovecot did not start");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void follow(Process process, CountDownLatch listening) {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains("starting up")) {
          listening.countDown();
        }
        if (line.contains("Fatal") || line.contains("Error")) {
          System.err.println("dovecot: " + line);
        }
      }
    } catch (IOException e) {
      // It ended.
    }
  }

  /** Ends it and all its connections. */
  public void stop() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The settings of this user for IMAP over TLS. */
  public MailServer imap(String user, String... folders) {
    return imap(user, MailServer.Security.TLS, PASSWORD, ca(), folders);
  }

  public MailServer imap(
      String user, MailServer.Security security, String password, Path ca, String... folders) {
    int port = security == MailServer.Security.TLS ? imaps : imap;
    return new MailServer(
        "localhost",
        port,
        security,
        user,
        MailServer.Auth.PASSWORD,
        secret(password),
        ca,
        List.of(folders));
  }

  public static SecretSource secret(String value) {
    return new SecretSource() {
      @Override
      public Secret fetch() {
        return Secret.of(value);
      }

      @Override
      public String described() {
        return "test";
      }
    };
  }

  /** The certificate, which is its own authority. */
  public Path ca() {
    return home.resolve("cert.pem");
  }

  public int lmtpPort() {
    return lmtp;
  }

  /** Puts a mail into a folder of this user, as it is. */
  public void save(String user, String folder, byte[] mail) {
    doveadm(mail, "save", "-u", user, "-m", folder);
  }

  /** Delivers a mail into INBOX as a mail server does (LMTP); returns once it is accepted. */
  public void deliver(String user, byte[] mail) {
    Lmtp.deliver(lmtp, user, mail);
  }

  /** Breaks all connections of this user. */
  public void kick(String user) {
    doveadm(new byte[0], "kick", user);
  }

  /** Gives the folder another UIDVALIDITY, as after a restore. */
  public void renumber(String user, String folder, long uidValidity) {
    doveadm(
        new byte[0],
        "mailbox",
        "update",
        "-u",
        user,
        "--uid-validity",
        Long.toString(uidValidity),
        folder);
  }

  /** This header of every mail in a folder. */
  public List<String> headers(String user, String folder, String name) {
    return fetched(user, folder, "hdr." + name.toLowerCase(Locale.ROOT));
  }

  /** The flags of every mail in a folder. */
  public List<String> flags(String user, String folder) {
    return fetched(user, folder, "flags");
  }

  private List<String> fetched(String user, String folder, String what) {
    String told =
        doveadm(new byte[0], "-f", "tab", "fetch", "-u", user, what, "mailbox", folder, "all");
    return told.lines().skip(1).map(String::strip).toList();
  }

  private String doveadm(byte[] input, String... command) {
    return Here.said(
        input,
        Stream.concat(Stream.of("doveadm", "-c", conf()), Stream.of(command))
            .toArray(String[]::new));
  }

  private String conf() {
    return home.resolve("dovecot.conf").toString();
  }

  private static String output(String... command) {
    return Here.said(new byte[0], command);
  }

  @Override
  public void close() {
    stop();
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
