package hn.aldia.mail.bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Mails put together at random, the same for the same seed. */
final class Eml {
  private static final Charset LATIN = Charset.forName("windows-1252");

  private final Random chance;

  Eml(Random chance) {
    this.chance = chance;
  }

  @SafeVarargs
  final <T> T one(T... of) {
    return of[chance.nextInt(of.length)];
  }

  <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }

  boolean often(double share) {
    return chance.nextDouble() < share;
  }

  int between(int from, int to) {
    return from + chance.nextInt(to - from + 1);
  }

  /** One text part in one of the ways in which servers send it. */
  byte[] of(String from, String to, String subject, String type, String text, String... headers) {
    var head = new ArrayList<String>(List.of(headers));
    head.add("From: " + from);
    head.add("To: " + to);
    head.add("Subject: " + word(subject));
    head.add("Date: Mon, 02 Nov 2026 09:15:00 -0600");
    head.add("Message-ID: <" + Long.toHexString(chance.nextLong()) + "@servidor.example>");
    head.add("MIME-Version: 1.0");
    boolean latin = often(0.2) && LATIN.newEncoder().canEncode(text);
    byte[] body = text.replace("\n", "\r\n").getBytes(latin ? LATIN : StandardCharsets.UTF_8);
    head.add("Content-Type: " + type + "; charset=" + (latin ? "iso-8859-1" : "utf-8"));
    String encoding = one("8bit", "base64", "quoted-printable");
    head.add("Content-Transfer-Encoding: " + encoding);
    byte[] start = (String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    return joined(
        start,
        switch (encoding) {
          case "base64" -> Base64.getMimeEncoder().encode(body);
          case "quoted-printable" -> quoted(body);
          default -> body;
        });
  }

  private static byte[] joined(byte[] start, byte[] rest) {
    var whole = new byte[start.length + rest.length];
    System.arraycopy(start, 0, whole, 0, start.length);
    System.arraycopy(rest, 0, whole, start.length, rest.length);
    return whole;
  }

  private static String word(String subject) {
    boolean ascii = subject.chars().allMatch(c -> c < 128);
    return ascii
        ? subject
        : "=?utf-8?B?"
            + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8))
            + "?=";
  }

  private static byte[] quoted(byte[] body) {
    var out = new StringBuilder();
    int line = 0;
    for (byte b : body) {
      String shown =
          b == '\n' || b == '\r' || b >= 32 && b < 127 && b != '='
              ? String.valueOf((char) b)
              : String.format(java.util.Locale.ROOT, "=%02X", b & 0xFF);
      if (line + shown.length() > 74 && b != '\n' && b != '\r') {
        out.append("=\r\n");
        line = 0;
      }
      out.append(shown);
      line = b == '\n' ? 0 : line + shown.length();
    }
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
