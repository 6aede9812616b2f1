package hn.aldia.cli.records;

import hn.aldia.config.home.FilesIn;
import hn.aldia.config.home.Unchecked;
import hn.aldia.config.secret.Secret;
import hn.aldia.text.Harmless;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that takes only what it is given by name, and of that nothing in which a secret stands. */
public final class HandOverZip {
  private final String root;
  private final List<Secret> secrets;
  private final List<String> leftOut = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  /**
   * @param root the folder that all lies in
   * @param secrets what must not stand in any file
   */
  public HandOverZip(String root, List<Secret> secrets) {
    this.root = root;
    this.secrets = List.copyOf(secrets);
  }

  /** The files of a folder that are wanted; links, which may lead anywhere, are not followed. */
  public void addAll(String name, Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path file : FilesIn.folder(folder)) {
      String plain = String.valueOf(file.getFileName());
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && !plain.startsWith(".")
          && wanted.test(file)) {
        add(name + "/" + Harmless.line(plain), Unchecked.get(() -> Files.readAllBytes(file)));
      }
    }
  }

  public void add(String name, byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    if (secrets.stream().anyMatch(secret -> text.contains(latin(secret)))) {
      leftOut.add(name);
      return;
    }
    Unchecked.run(
        () -> {
          zip.putNextEntry(new ZipEntry(root + "/" + name));
          zip.write(content);
          zip.closeEntry();
        });
  }

  /** As the bytes of its UTF-8 look one by one. */
  private static String latin(Secret secret) {
    return new String(
        secret.reveal().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** What was not taken because a secret stands in it. */
  public List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  public byte[] bytes() {
    Unchecked.run(zip::close);
    return bytes.toByteArray();
  }
}
