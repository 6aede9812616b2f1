package hn.aldia.config.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small file that helps to remember, for its owner's eyes. One that cannot be read or written
 * costs what was to be remembered, and nothing else.
 */
public record Memo(Path file) {
  /** Empty where nothing was written yet. */
  public String text() {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException cannotBeRead) {
      return "";
    }
  }

  /** Whole or not at all. */
  public void write(String text) {
    try {
      FilePrivacy privacy = FilePrivacy.of(file);
      privacy.createFolder(file.resolveSibling(""));
      privacy.write(file, text);
    } catch (UncheckedIOException cannotBeWritten) {
      return;
    }
  }

  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      return;
    }
  }
}
