package hn.aldia.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A wire to a port on loopback that can be told to hold on, once, at a moment of the conversation:
 * what would come behind it on that connection does not come through, either way, nor that one end
 * has hung up. All other connections work. Thread-safe.
 */
public final class HeldWire implements AutoCloseable {
  /** Who has the word. */
  public enum Speaker {
    CLIENT,
    SERVER
  }

  private final ServerSocket door;
  private final int target;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final AtomicReference<@Nullable Moment> awaited = new AtomicReference<>();
  private volatile boolean held;

  private record Moment(Speaker speaker, String words, int further) {}

  private HeldWire(int target) {
    try {
      this.target = target;
      this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      daemon(this::accept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static HeldWire to(int port) {
    return new HeldWire(port);
  }

  public int port() {
    return door.getLocalPort();
  }

  /** Holds on when so many bytes have come through behind these words. */
  public void holdsAfter(Speaker speaker, String words, int further) {
    held = false;
    awaited.set(new Moment(speaker, words, further));
  }

  /** Whether the moment has come. */
  public boolean isHeld() {
    return held;
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.addAll(List.of(client, server));
        var passage = new Passage();
        daemon(() -> passage.carry(Speaker.CLIENT, client, server));
        daemon(() -> passage.carry(Speaker.SERVER, server, client));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "held-wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Passage {
    private volatile boolean stopped;

    private void carry(Speaker speaker, Socket from, Socket to) {
      var said = new StringBuilder();
      byte[] chunk = new byte[1024];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
          said.append(new String(chunk, 0, n, StandardCharsets.ISO_8859_1));
          int most = n - beyond(speaker, said);
          if (!stopped && most > 0) {
            out.write(chunk, 0, most);
            out.flush();
          }
          if (most < n) {
            stopped = true;
            held = true;
          }
        }
        if (!stopped) {
          to.close();
        }
      } catch (IOException e) {
        // One end is gone.
      }
    }

    /** How many of the bytes said last lie behind the moment; it is past from then on. */
    private int beyond(Speaker speaker, StringBuilder said) {
      Moment moment = awaited.get();
      if (moment == null || moment.speaker() != speaker) {
        return 0;
      }
      int at = said.indexOf(moment.words());
      int end = at + moment.words().length() + moment.further();
      if (at < 0 || said.length() <= end || !awaited.compareAndSet(moment, null)) {
        return 0;
      }
      return said.length() - end;
    }
  }
}
