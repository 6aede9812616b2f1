package hn.aldia.testing;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Just enough of RFC 2033 to hand one mail over. */
final class Lmtp {
  private Lmtp() {}

  static void deliver(int port, String user, byte[] mail) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        var in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      OutputStream out = socket.getOutputStream();
      socket.setTcpNoDelay(true);
      expect(in, "220");
      say(out, in, "LHLO localhost", "250");
      say(out, in, "MAIL FROM:<portal@inm.example>", "250");
      say(out, in, "RCPT TO:<" + user + ">", "250");
      say(out, in, "DATA", "354");
      var data = new ByteArrayOutputStream();
      data.write(mail);
      data.writeBytes("\r\n.\r\n".getBytes(StandardCharsets.US_ASCII));
      out.write(data.toByteArray());
      out.flush();
      expect(in, "250");
      say(out, in, "QUIT", "221");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(OutputStream out, BufferedReader in, String line, String code)
      throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
    expect(in, code);
  }

  private static void expect(BufferedReader in, String code) throws IOException {
    String line = in.readLine();
    while (line != null && line.startsWith(code + "-")) {
      line = in.readLine();
    }
    if (line == null || !line.startsWith(code)) {
      throw new IOException("expected " + code + ", got " + line);
    }
  }
}
