package hn.aldia.browser.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server that says one thing and hangs up, and notes the first byte it was told: 22 is TLS, 71 is
 * GET.
 */
final class BreaksOff implements AutoCloseable {
  private final ServerSocket socket;
  private final String reply;
  private final List<Integer> first = new CopyOnWriteArrayList<>();

  BreaksOff(String reply) throws IOException {
    this.reply = reply;
    socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
    var thread = new Thread(this::serve, "breaks-off");
    thread.setDaemon(true);
    thread.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The first byte of each connection, in order. */
  List<Integer> first() {
    return first;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        first.add(caller.getInputStream().read());
        caller.getOutputStream().write(reply.getBytes(StandardCharsets.UTF_8));
      } catch (IOException closed) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
