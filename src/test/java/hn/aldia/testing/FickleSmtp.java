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

/** An SMTP server that behaves until the letter is through, and then as it was told. */
public final class FickleSmtp implements AutoCloseable {
  private final ServerSocket door;
  private final String greeting;
  private final String lastWord;
  private final AtomicInteger letters = new AtomicInteger();

  private FickleSmtp(String greeting, String lastWord) {
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
        MailServer.Auth.NONE,
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
      } else if (line.startsWith("DATA")) {
        data = true;
        say(caller, "354 go on");
      } else {
        say(caller, "250 ok");
      }
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
