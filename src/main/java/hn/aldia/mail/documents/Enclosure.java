package hn.aldia.mail.documents;

/** A file to be sent with a mail. Prints its name and size only. */
public final class Enclosure {
  private final String name;
  private final String type;
  private final byte[] bytes;

  /**
   * @param name in plain ASCII, without a path
   * @param type the content type
   */
  public Enclosure(String name, String type, byte[] bytes) {
    this.name = name;
    this.type = type;
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

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
