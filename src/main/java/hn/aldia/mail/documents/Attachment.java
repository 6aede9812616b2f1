package hn.aldia.mail.documents;

import java.util.Locale;

/** A file that comes or goes with a mail. Prints its name and size only. */
public final class Attachment {
  private final String name;
  private final String type;
  private final byte[] bytes;

  /**
   * @param name as its sender wrote it: never to be used as a path; may be empty
   * @param type the content type that is declared, without parameters
   */
  public Attachment(String name, String type, byte[] bytes) {
    this.name = name;
    this.type = type.toLowerCase(Locale.ROOT);
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  public String type() {
    return type;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** In bytes, before it is encoded for the mail. */
  public int size() {
    return bytes.length;
  }

  /** In bytes, as a part of a mail: base64 in lines of 76, and the part's head. */
  long encodedSize() {
    long lines = (bytes.length + 56L) / 57;
    return lines * 78 + 400;
  }

  /** What the bytes are, whatever name and type say. */
  public FileKind kind() {
    return FileKind.of(bytes);
  }

  public boolean isPdf() {
    return kind() == FileKind.PDF;
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
