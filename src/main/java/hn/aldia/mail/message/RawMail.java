package hn.aldia.mail.message;

import hn.aldia.text.Sha256;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/** A mail as the server holds it, byte for byte. Prints its size only. */
public final class RawMail {
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
    return new SharedByteArrayInputStream(bytes);
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
