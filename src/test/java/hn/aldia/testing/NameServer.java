package hn.aldia.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A name server on loopback that knows one SRV record, whoever is asked for (RFC 1035, 2782). */
public final class NameServer implements AutoCloseable {
  private static final int SRV = 33;

  private final DatagramSocket socket;
  private final byte[] record;

  public NameServer(int priority, int weight, int port, String host) {
    try {
      socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
      var data = new ByteArrayOutputStream();
      var out = new DataOutputStream(data);
      out.writeShort(priority);
      out.writeShort(weight);
      out.writeShort(port);
      for (String label : host.split("\\.")) {
        out.writeByte(label.length());
        out.write(label.getBytes(StandardCharsets.US_ASCII));
      }
      out.writeByte(0);
      record = data.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var thread = new Thread(this::serve, "name-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** As JNDI wants it. */
  public String address() {
    return "dns://127.0.0.1:" + socket.getLocalPort();
  }

  private void serve() {
    var room = new byte[512];
    try {
      while (true) {
        var packet = new DatagramPacket(room, room.length);
        socket.receive(packet);
        byte[] answer = answer(ByteBuffer.wrap(room, 0, packet.getLength()));
        socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
      }
    } catch (IOException closed) {
      // It ended.
    }
  }

  private byte[] answer(ByteBuffer query) throws IOException {
    int end = 12;
    while (query.get(end) != 0) {
      end += query.get(end) + 1;
    }
    boolean known = query.getShort(end + 1) == SRV;
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeShort(query.getShort(0));
    out.writeShort(0x8580);
    out.writeShort(1);
    out.writeShort(known ? 1 : 0);
    out.writeInt(0);
    out.write(query.array(), 12, end + 5 - 12);
    if (known) {
      out.writeShort(0xC00C);
      out.writeShort(SRV);
      out.writeShort(1);
      out.writeInt(60);
      out.writeShort(record.length);
      out.write(record);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    socket.close();
  }
}
