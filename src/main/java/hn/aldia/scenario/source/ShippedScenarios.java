package hn.aldia.scenario.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The scenarios that travel inside the jar (or, while developing, in the folder of classes). */
final class ShippedScenarios {
  private static final String RESOURCE = "/aldia/scenarios";

  static Optional<Path> root() {
    URL found = ShippedScenarios.class.getResource(RESOURCE);
    if (found == null) {
      return Optional.empty();
    }
    try {
      URI place = found.toURI();
      return Optional.of(
          "jar".equals(place.getScheme()) ? inside(place).getPath(RESOURCE) : Path.of(place));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stays open as long as the JVM: its paths are handed out. */
  private static FileSystem inside(URI jar) {
    try {
      return FileSystems.newFileSystem(jar, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      return FileSystems.getFileSystem(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
