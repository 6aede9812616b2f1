package hn.aldia.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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

  /** Until the person is told that it takes long; {@code -Dlate=120}: until a server gives up. */
  private static final int LATE_SECONDS = Integer.getInteger("late", 8);

  private static final int LATER = Integer.MAX_VALUE;

  private final ServerSocket door;
  private final int target;
  private final boolean web;
  private final String refusal;
  private final Fault.@Nullable Request request;
  private final AtomicInteger requests = new AtomicInteger();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(FaultyWire::thread);

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
          return switch (request.harm()) {
            case LATE -> LATER;
            case CUT -> -Math.max(1, length / 2);
            default -> -1;
          };
        });
  }

  /**
   * How much goes through; negative: so much of it (but one byte), and then no more; {@link
   * #LATER}: all, after a while.
   */
  private interface Toll {
    int of(byte[] bytes, int length) throws IOException;
  }

  private void pump(Socket from, Socket to, Toll toll) {
    var bytes = new byte[8192];
    try {
      int through = 0;
      for (int length = 0;
          length >= 0 && through >= 0;
          length = from.getInputStream().read(bytes)) {
        through = length == 0 ? 0 : toll.of(bytes, length);
        if (through == LATER) {
          int late = length;
          timer.schedule(() -> goesOn(from, to, toll, bytes, late), LATE_SECONDS, TimeUnit.SECONDS);
          return;
        }
        send(to, bytes, through < 0 ? -through - 1 : through);
      }
    } catch (IOException over) {
      // Either side may hang up.
    }
    close(from);
    close(to);
  }

  private void goesOn(Socket from, Socket to, Toll toll, byte[] bytes, int length) {
    try {
      send(to, bytes, length);
      daemon(() -> pump(from, to, toll));
    } catch (IOException goneMeanwhile) {
      close(from);
      close(to);
    }
  }

  private static void send(Socket to, byte[] bytes, int length) throws IOException {
    to.getOutputStream().write(bytes, 0, length);
    to.getOutputStream().flush();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void daemon(Runnable work) {
    thread(work).start();
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "faulty-wire");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    timer.shutdownNow();
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
