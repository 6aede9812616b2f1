package hn.aldia.testing;

import hn.aldia.config.settings.MailServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An SMTP server that behaves until the letter is through, and then as it was told. */
public final class FickleSmtp implements AutoCloseable {
  private final ServerSocket door;
  private final String greeting;
  private final String lastWord;
  private final @Nullable BreakOff atLogin;
  private final AtomicInteger letters = new AtomicInteger();

  /** How a connection ends in the middle of a login. */
  public enum BreakOff {
    AT_ONCE,
    AFTER_ASKING,
    BY_RESET
  }

  private FickleSmtp(String greeting, String lastWord) {
    this(greeting, lastWord, null);
  }

  private FickleSmtp(String greeting, String lastWord, @Nullable BreakOff atLogin) {
    this.atLogin = atLogin;
    this.greeting = greeting;
    this.lastWord = lastWord;
    try {
      door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var thread = new Thread(this::serve, "fickle-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  /** Takes the letter, and cuts the connection before it says so. */
  public static FickleSmtp cutting() {
    return new FickleSmtp("220 hello", "");
  }

  /** Answers the letter with these words, then cuts the connection. */
  public static FickleSmtp answering(String lastWord) {
    return new FickleSmtp("220 hello", lastWord);
  }

  /** Lets nobody in. */
  public static FickleSmtp closed(String greeting) {
    return new FickleSmtp(greeting, "");
  }

  /** Is gone in the middle of the login. */
  public static FickleSmtp breakingOff(BreakOff how) {
    return new FickleSmtp("220 hello", "", how);
  }

  /** How many letters came to their last line. */
  public int letters() {
    return letters.get();
  }

  public MailServer smtp(String user) {
    return new MailServer(
        "127.0.0.1",
        door.getLocalPort(),
        MailServer.Security.NONE,
        user,
        atLogin == null ? MailServer.Auth.NONE : MailServer.Auth.PASSWORD,
        DovecotServer.secret("-"),
        null,
        List.of());
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        talk(caller);
      } catch (IOException e) {
        // The caller hung up, or we close.
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
    say(caller, greeting);
    boolean data = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (data) {
        if (line.equals(".")) {
          letters.incrementAndGet();
          if (!lastWord.isEmpty()) {
            say(caller, lastWord);
          }
          return;
        }
      } else if (atLogin != null && line.startsWith("EHLO")) {
        say(caller, "250-hello\r\n250 AUTH LOGIN PLAIN");
      } else if (atLogin != null && line.startsWith("AUTH")) {
        breakOff(caller, atLogin);
        return;
      } else if (line.startsWith("DATA")) {
        data = true;
        say(caller, "354 go on");
      } else {
        say(caller, "250 ok");
      }
    }
  }

  private static void breakOff(Socket caller, BreakOff how) throws IOException {
    if (how == BreakOff.AFTER_ASKING) {
      say(caller, "334 UGFzc3dvcmQ6");
    }
    if (how == BreakOff.BY_RESET) {
      caller.setSoLinger(true, 0);
    }
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    caller.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
