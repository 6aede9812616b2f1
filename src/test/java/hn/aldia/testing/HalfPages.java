package hn.aldia.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A site whose pages break off: {@code /once} comes in part the first time and whole the next,
 * {@code /always} never whole, {@code /nothing} hangs up unanswered the first time, and of {@code
 * /stuck} nothing comes then but its head.
 */
public final class HalfPages implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
  private final String head;
  private final String rest;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> times = new ConcurrentHashMap<>();

  /**
   * @param head of each page, which always comes
   * @param rest which is what breaks off
   */
  public HalfPages(String head, String rest) throws IOException {
    this.head = head;
    this.rest = rest;
    var thread = new Thread(this::serve, "half-pages");
    thread.setDaemon(true);
    thread.start();
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
  }

  /** {@code POST /once}, in order. */
  public List<String> asked() {
    return asked;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        if (answer(caller)) {
          caller.close();
        }
      } catch (IOException closedOrGone) {
        continue;
      }
    }
  }

  /** False: more may come. */
  private boolean answer(Socket caller) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
    String first = in.readLine();
    if (first == null) {
      return true;
    }
    String what = first.substring(0, first.lastIndexOf(' '));
    String path = what.substring(what.indexOf(' ') + 1);
    asked.add(what);
    int length = 0;
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    in.skip(length);
    boolean again = times.merge(path, 1, Integer::sum) > 1;
    if (path.equals("/nothing") && !again) {
      return true;
    }
    boolean stuck = path.equals("/stuck") && !again;
    boolean half = path.equals("/always") || (path.equals("/once") && !again);
    byte[] whole = (head + rest).getBytes(StandardCharsets.UTF_8);
    String answer =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n"
            + "Content-Length: "
            + whole.length
            + "\r\n\r\n"
            + (stuck ? "" : head)
            + (half || stuck ? "" : rest);
    caller.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    return !stuck;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
