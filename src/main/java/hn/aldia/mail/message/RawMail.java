package hn.aldia.mail.message;

import hn.aldia.text.Sha256;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A mail as the server holds it, byte for byte. Prints its size only. */
public final class RawMail {
  /** Bytes; the longest honest heads have a tenth of it. */
  private static final int HEAD = 100_000;

  private final byte[] bytes;

  public RawMail(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** The one kept in a file that is named by it; empty where that is gone, or was cut short. */
  public static Optional<RawMail> kept(Path file) {
    try {
      var mail = new RawMail(Files.readAllBytes(file));
      return Optional.of(mail).filter(m -> file.toString().endsWith(m.fileEnding()));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** With it end the names of all its copies. */
  public String fileEnding() {
    return "_" + fingerprint().substring(0, 12) + ".eml";
  }

  public InputStream open() {
    return opened(bytes);
  }

  /** What is too much of a head is left out: parsed line by line it would take long. */
  static InputStream opened(byte[] mail) {
    int end = 0;
    while (end + 1 < mail.length && !(mail[end] == '\n' && "\r\n".indexOf(mail[end + 1]) >= 0)) {
      end++;
    }
    if (end <= HEAD) {
      return new SharedByteArrayInputStream(mail);
    }
    byte[] kept = Arrays.copyOf(mail, HEAD + mail.length - end);
    System.arraycopy(mail, end, kept, HEAD, mail.length - end);
    return new SharedByteArrayInputStream(kept);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int size() {
    return bytes.length;
  }

  /** The SHA-256 of the bytes, in hexadecimal. */
  public String fingerprint() {
    return HexFormat.of().formatHex(Sha256.of(bytes));
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
