package hn.aldia.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A wire to a web server on loopback that does harm to one request, counted from 1. */
final class FaultyWire implements AutoCloseable {
  enum Harm {
    /** The request never arrives. */
    BEFORE,
    /** It arrives, and its answer does not. */
    AFTER,
    /** Half of the answer comes. */
    CUT,
    /** The answer comes late. */
    LATE
  }

  private static final int LATE_MILLIS = 8_000;

  private final ServerSocket door;
  private final int target;
  private final int at;
  private final Harm harm;
  private final AtomicInteger requests = new AtomicInteger();

  private FaultyWire(int target, int at, Harm harm) {
    this.target = target;
    this.at = at;
    this.harm = harm;
    try {
      this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  /**
   * @param at which request; 0: none
   */
  static FaultyWire to(int port, int at, Harm harm) {
    return new FaultyWire(port, at, harm);
  }

  int port() {
    return door.getLocalPort();
  }

  int requests() {
    return requests.get();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        var hit = new AtomicInteger();
        daemon(() -> ask(client, server, hit));
        daemon(() -> answer(server, client, hit));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void ask(Socket from, Socket to, AtomicInteger hit) {
    pump(
        from,
        to,
        (bytes, length) -> {
          String head = new String(bytes, 0, Math.min(length, 5), StandardCharsets.ISO_8859_1);
          boolean begins = head.startsWith("GET ") || head.startsWith("POST ");
          if (begins && requests.incrementAndGet() == at) {
            hit.set(1);
            return harm == Harm.BEFORE ? -1 : length;
          }
          return length;
        });
  }

  private void answer(Socket from, Socket to, AtomicInteger hit) {
    pump(
        from,
        to,
        (bytes, length) -> {
          if (!hit.compareAndSet(1, 2)) {
            return length;
          }
          if (harm == Harm.LATE) {
            Thread.sleep(LATE_MILLIS);
            return length;
          }
          return harm == Harm.CUT ? -Math.max(1, length / 2) : -1;
        });
  }

  /** How much goes through; negative: so much of it (but one byte), and then no more. */
  private interface Toll {
    int of(byte[] bytes, int length) throws InterruptedException;
  }

  private static void pump(Socket from, Socket to, Toll toll) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      var bytes = new byte[8192];
      for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
        int through = toll.of(bytes, length);
        out.write(bytes, 0, through < 0 ? -through - 1 : through);
        out.flush();
        if (through < 0) {
          return;
        }
      }
    } catch (IOException | InterruptedException over) {
      return;
    }
  }

  private static void daemon(Runnable work) {
    var thread = new Thread(work, "faulty-wire");
    thread.setDaemon(true);
    thread.start();
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
