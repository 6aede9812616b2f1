package hn.aldia.looks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What Tesseract can still read of a person in the pictures of a case. */
final class ReadablePictures {
  private static final Path TESSERACT = Path.of("/usr/bin/tesseract");
  private static final List<String> PERSONAL =
      List.of(
          "ana.ejemplo",
          "ejemplo prueba",
          "08014711",
          "4711-2020",
          "springfield",
          "9999-0000",
          "99990000",
          "29/03/1956",
          "1956-03-29",
          "calle de ejemplo");

  private ReadablePictures() {}

  static boolean canBeTried() {
    return Files.isExecutable(TESSERACT);
  }

  static List<String> in(Path folder) {
    var read = new ArrayList<String>();
    if (!Files.isDirectory(folder)) {
      return read;
    }
    try (DirectoryStream<Path> pictures = Files.newDirectoryStream(folder, "*.png")) {
      for (Path picture : pictures) {
        String words = words(picture);
        PERSONAL.stream()
            .filter(words::contains)
            .forEach(value -> read.add(picture.getFileName() + " shows “" + value + "”"));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(Path picture) throws IOException {
    Process process =
        new ProcessBuilder(TESSERACT.toString(), picture.toString(), "stdout")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .toLowerCase(Locale.ROOT);
  }
}
