package hn.aldia.mail.message;

import hn.aldia.mail.documents.FileKind;
import java.util.Locale;

/** A file that came with a mail. Prints its name and size only. */
public final class Attachment {
  private final String name;
  private final String type;
  private final byte[] bytes;

  /**
   * @param name as the sender wrote it: never to be used as a path; may be empty
   * @param type the content type that was declared, in lower case, without parameters
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

  public int size() {
    return bytes.length;
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
