package hn.aldia.mail.documents;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a file is by its first bytes; names and declared types are often wrong. */
public enum FileKind {
  JPEG("jpg", "image/jpeg"),
  PNG("png", "image/png"),
  GIF("gif", "image/gif"),
  BMP("bmp", "image/bmp"),
  TIFF("tif", "image/tiff"),
  PDF("pdf", "application/pdf"),
  /** The iPhone's format, which few programs read. */
  HEIC("heic", "image/heic"),
  WEBP("webp", "image/webp"),
  OTHER("bin", "application/octet-stream");

  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "heif", "avif");

  private static final Set<FileKind> PICTURES = Set.of(JPEG, PNG, GIF, BMP, TIFF);

  /** Junk before the header that PDF readers put up with. */
  private static final int PDF_HEAD = 1024;

  private final String extension;
  private final String type;

  FileKind(String extension, String type) {
    this.extension = extension;
    this.type = type;
  }

  public String extension() {
    return extension;
  }

  public String type() {
    return type;
  }

  /** A picture that can be read and shrunk here. */
  public boolean isPicture() {
    return PICTURES.contains(this);
  }

  /**
   * @param bytes the file, or its beginning
   */
  public static FileKind of(byte[] bytes) {
    int length = Math.min(bytes.length, PDF_HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
      return PNG;
    }
    if (head.startsWith("GIF8")) {
      return GIF;
    }
    if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
      return TIFF;
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if (head.startsWith("ftyp", 4) && length >= 12 && HEIC_BRANDS.contains(head.substring(8, 12))) {
      return HEIC;
    }
    if (head.contains("%PDF-")) {
      return PDF;
    }
    return head.startsWith("BM") ? BMP : OTHER;
  }
}
