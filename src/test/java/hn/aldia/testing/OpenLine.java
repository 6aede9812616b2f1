package hn.aldia.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** A server of web sockets that hears what is said and says nothing (RFC 6455, 4.2.2). */
public record OpenLine(ServerSocket socket) implements AutoCloseable {
  private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  public static OpenLine open() throws IOException {
    var line = new OpenLine(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    var hearing = new Thread(line::hear, "open-line");
    hearing.setDaemon(true);
    hearing.start();
    return line;
  }

  public int port() {
    return socket.getLocalPort();
  }

  private void hear() {
    try (Socket caller = socket.accept();
        var from =
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
      List<String> heads = from.lines().takeWhile(line -> !line.isEmpty()).toList();
      String key =
          heads.stream()
              .filter(head -> head.startsWith("Sec-WebSocket-Key: "))
              .map(head -> head.substring(head.indexOf(' ') + 1))
              .findFirst()
              .orElseThrow();
      caller
          .getOutputStream()
          .write(
              ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      + "Sec-WebSocket-Accept: "
                      + accept(key)
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.ISO_8859_1));
      while (from.read() >= 0) {
        continue; // heard
      }
    } catch (SocketException closed) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String accept(String key) {
    try {
      byte[] said = (key + MAGIC).getBytes(StandardCharsets.ISO_8859_1);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(said));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
