package hn.aldia.mail.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a file is by its first bytes; names and declared types are often wrong. */
public enum FileKind {
  JPEG("jpg", "image/jpeg", "\u00FF\u00D8\u00FF"),
  PNG("png", "image/png", "\u0089PNG\r\n\u001A\n"),
  GIF("gif", "image/gif", "GIF8"),
  TIFF("tif", "image/tiff", "II*\0", "MM\0*"),
  WEBP("webp", "image/webp"),
  /** The iPhone's format, which few programs read. */
  HEIC("heic", "image/heic"),
  PDF("pdf", "application/pdf"),
  BMP("bmp", "image/bmp", "BM"),
  OTHER("bin", "application/octet-stream");

  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "heif", "avif");

  private static final Set<FileKind> PICTURES = Set.of(JPEG, PNG, GIF, BMP, TIFF);

  /** Junk before the header that PDF readers put up with. */
  private static final int PDF_HEAD = 1024;

  private final String extension;
  private final String type;

  @SuppressWarnings("ImmutableEnumChecker") // of List.of
  private final List<String> beginnings;

  FileKind(String extension, String type, String... beginnings) {
    this.extension = extension;
    this.type = type;
    this.beginnings = List.of(beginnings);
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
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if (head.startsWith("ftyp", 4) && length >= 12 && HEIC_BRANDS.contains(head.substring(8, 12))) {
      return HEIC;
    }
    FileKind begun =
        Stream.of(values())
            .filter(kind -> kind.beginnings.stream().anyMatch(head::startsWith))
            .findFirst()
            .orElse(OTHER);
    // Two letters are soon there by chance.
    return (begun == OTHER || begun == BMP) && head.contains("%PDF-") ? PDF : begun;
  }
}
