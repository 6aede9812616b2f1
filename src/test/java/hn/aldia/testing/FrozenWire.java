package hn.aldia.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A wire to a port on loopback that can die the silent way: nothing comes through any more, and
 * nobody is told. Connections made after {@link #freeze} work.
 */
public final class FrozenWire implements AutoCloseable {
  private final ServerSocket door;
  private final int target;
  private final List<Passage> passages = new CopyOnWriteArrayList<>();

  public FrozenWire(int target) {
    try {
      this.target = target;
      this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      daemon(this::accept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return door.getLocalPort();
  }

  public void freeze() {
    passages.forEach(passage -> passage.frozen = true);
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        var passage = new Passage(client, server);
        passages.add(passage);
        daemon(() -> passage.carry(client, server));
        daemon(() -> passage.carry(server, client));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Passage passage : passages) {
      passage.client.close();
      passage.server.close();
    }
  }

  private static final class Passage {
    private final Socket client;
    private final Socket server;
    private volatile boolean frozen;

    private Passage(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    private void carry(Socket from, Socket to) {
      byte[] chunk = new byte[8192];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
          if (!frozen) {
            out.write(chunk, 0, n);
            out.flush();
          }
        }
        to.close();
      } catch (IOException e) {
        // One end is gone.
      }
    }
  }
}
