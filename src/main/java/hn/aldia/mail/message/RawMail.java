package hn.aldia.mail.message;

import hn.aldia.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HexFormat;

/** A mail as the server holds it, byte for byte. Prints its size only. */
public final class RawMail {
  private final byte[] bytes;

  public RawMail(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  public InputStream open() {
    return new ByteArrayInputStream(bytes);
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
