package hn.aldia.sefin.receipt;

import hn.aldia.config.home.FilePrivacy;
import hn.aldia.config.home.FilesIn;
import hn.aldia.config.home.Unchecked;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the receipts of a case are. A file with a name that ends in {@code .pdf} is whole, whatever
 * happened while it was written; what a killed run left half written ends in {@code .new}.
 */
public record ReceiptFolder(Path folder, Clock clock) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private FilePrivacy privacy() {
    return FilePrivacy.of(folder);
  }

  /**
   * Writes what came, under a provisional name. On disk when this returns, file and folder; bytes
   * that are here already are not written twice.
   */
  public Path rescue(byte[] pdf) {
    privacy().createFolder(folder);
    return list(".pdf").stream().filter(f -> same(f, pdf)).findFirst().orElseGet(() -> write(pdf));
  }

  private Path write(byte[] pdf) {
    Path file = free("received-" + MOMENT.format(clock.instant()));
    privacy().write(file, pdf);
    return file;
  }

  /** Whether the paper has come to its end, and something can be read on it. */
  public boolean isWhole(Path file) {
    Paper paper = Paper.read(Unchecked.get(() -> Files.readAllBytes(file)));
    return paper.whole() && !paper.pages().isEmpty();
  }

  /** Reads the file and gives it its number for a name; where there is none it keeps its own. */
  public KeptReceipt settle(Path file) {
    return Unchecked.get(
        () -> {
          Paper paper = Paper.read(Files.readAllBytes(file));
          Path named = file;
          String number = paper.number().orElse("");
          if (!number.isEmpty() && !file.getFileName().toString().startsWith(number)) {
            named = Files.move(file, free(number), StandardCopyOption.ATOMIC_MOVE);
            privacy().settle(folder);
          }
          return new KeptReceipt(named, paper.number(), paper);
        });
  }

  /**
   * Takes a copy of a file that the person got in another browser.
   *
   * @throws Trouble when it is cut short, or no PDF; nothing is kept then
   */
  public KeptReceipt bring(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!isWhole(file)) {
        throw Trouble.settings("sefin.file-broken", file.toString());
      }
      return settle(rescue(bytes));
    } catch (IOException e) {
      throw Trouble.settings("sefin.file-unreadable", file.toString()).because(e);
    }
  }

  /**
   * What an earlier run got and could not journal any more, named and read; what it left half
   * written is removed. Empty: none was got. Only for the one run that holds the case.
   *
   * @param journalled names of the files that the journal knows
   */
  public List<KeptReceipt> leftovers(Set<String> journalled) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    sweep();
    return list(".pdf").stream()
        .filter(file -> !journalled.contains(file.getFileName().toString()))
        .filter(this::isWhole)
        .map(this::settle)
        .toList();
  }

  private void sweep() {
    for (Path left : list(".new")) {
      Unchecked.run(
          () -> {
            if (isWhole(left)) {
              Files.move(left, free("received-" + MOMENT.format(clock.instant())));
            } else {
              Files.deleteIfExists(left);
            }
          });
    }
  }

  private List<Path> list(String ending) {
    return FilesIn.folder(folder).stream()
        .filter(f -> f.getFileName().toString().endsWith(ending))
        .toList();
  }

  private Path free(String name) {
    Path file = folder.resolve(name + ".pdf");
    for (int n = 2; Files.exists(file); n++) {
      file = folder.resolve(name + "-" + n + ".pdf");
    }
    return file;
  }

  private static boolean same(Path file, byte[] bytes) {
    return Unchecked.get(
        () -> Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes));
  }
}
