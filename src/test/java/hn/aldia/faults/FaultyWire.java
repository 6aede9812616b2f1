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
import org.jspecify.annotations.Nullable;

/** A wire to a server on loopback that does harm to one request, counted from 1. */
final class FaultyWire implements AutoCloseable {
  enum Harm {
    /** The request never arrives. */
    BEFORE,
    /** It arrives, and its answer does not. */
    AFTER,
    /** Half of the answer comes. */
    CUT,
    /** The answer comes late. */
    LATE,
    /** The server says that it is out of order; the request does not arrive. */
    REFUSED
  }

  private static final int LATE_MILLIS = 8_000;

  private final ServerSocket door;
  private final int target;
  private final boolean web;
  private final String refusal;
  private final Fault.@Nullable Request request;
  private final AtomicInteger requests = new AtomicInteger();

  private FaultyWire(Fault.Site site, int target, Fault.@Nullable Request request) {
    this.target = target;
    this.web = site == Fault.Site.PORTAL || site == Fault.Site.TREASURY;
    this.request = request == null || request.site() != site ? null : request;
    this.refusal =
        switch (site) {
          case PORTAL, TREASURY ->
              "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
          case IMAP -> "* BYE Server shutting down\r\n";
          case SMTP -> "421 4.3.2 Service not available, closing\r\n";
        };
    try {
      this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  /**
   * @param request the one that is harmed, if it is of this site; null: none
   */
  static FaultyWire to(Fault.Site site, int port, Fault.@Nullable Request request) {
    return new FaultyWire(site, port, request);
  }

  int port() {
    return door.getLocalPort();
  }

  int requests() {
    return requests.get();
  }

  boolean hasHarmed() {
    return request != null && requests.get() >= request.at();
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
          if (!begins(bytes, length) || !isMeant(requests.incrementAndGet())) {
            return length;
          }
          hit.set(1);
          Harm harm = request == null ? Harm.BEFORE : request.harm();
          if (harm == Harm.REFUSED) {
            from.getOutputStream().write(refusal.getBytes(StandardCharsets.US_ASCII));
            from.getOutputStream().flush();
          }
          return harm == Harm.BEFORE || harm == Harm.REFUSED ? -1 : length;
        });
  }

  private boolean isMeant(int number) {
    return request != null && number == request.at();
  }

  /** A mail server is asked line by line; a long letter may come in several pieces. */
  private boolean begins(byte[] bytes, int length) {
    String head = new String(bytes, 0, Math.min(length, 5), StandardCharsets.ISO_8859_1);
    return !web || head.startsWith("GET ") || head.startsWith("POST ");
  }

  private void answer(Socket from, Socket to, AtomicInteger hit) {
    pump(
        from,
        to,
        (bytes, length) -> {
          if (request == null || !hit.compareAndSet(1, 2)) {
            return length;
          }
          if (request.harm() == Harm.LATE) {
            Thread.sleep(LATE_MILLIS);
            return length;
          }
          return request.harm() == Harm.CUT ? -Math.max(1, length / 2) : -1;
        });
  }

  /** How much goes through; negative: so much of it (but one byte), and then no more. */
  private interface Toll {
    int of(byte[] bytes, int length) throws IOException, InterruptedException;
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
