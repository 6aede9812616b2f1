package hn.aldia.scenario.source;

import hn.aldia.config.home.FilesIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where scenarios are: a person's own folder, the one of the distribution, and what the jar brings.
 * The first that has a file of the name wins, so a page is mended without a rebuild.
 *
 * @param roots the first wins; one that does not exist is passed over
 */
public record ScenarioFolder(List<Path> roots) {
  public static final String SUFFIX = ".conf";
  private static final String RESOURCE = "/aldia/scenarios";

  public ScenarioFolder {
    roots = List.copyOf(roots);
  }

  /** These roots, then the scenarios in the jar. */
  public static ScenarioFolder shipped(List<Path> before) {
    var roots = new ArrayList<Path>(before);
    shipped().ifPresent(roots::add);
    return new ScenarioFolder(roots);
  }

  /** The person's own folder: the one that wins. */
  public Path own() {
    return roots.get(0);
  }

  /** The same, with this root before all others. */
  public ScenarioFolder before(Path root) {
    var all = new ArrayList<Path>(List.of(root));
    all.addAll(roots);
    return new ScenarioFolder(all);
  }

  /**
   * @param name {@code inm/register}
   */
  public Optional<Path> find(String name) {
    return file(name + SUFFIX);
  }

  /** All files of that name: a person's own first. */
  public List<Path> findAll(String name) {
    return roots.stream()
        .map(root -> root.resolve(name + SUFFIX))
        .filter(Files::isRegularFile)
        .toList();
  }

  /**
   * A file that is no scenario, beside one.
   *
   * @param name with its suffix: {@code inm/screens.csv}
   */
  public Optional<Path> file(String name) {
    return roots.stream().map(root -> root.resolve(name)).filter(Files::isRegularFile).findFirst();
  }

  /** Every scenario and fragment, by name, sorted. */
  public List<String> names() {
    var names = new TreeSet<String>();
    for (Path root : roots) {
      FilesIn.below(root, Integer.MAX_VALUE).stream()
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(SUFFIX))
          .forEach(name -> names.add(name.substring(0, name.length() - SUFFIX.length())));
    }
    return List.copyOf(names);
  }

  /** Those that travel inside the jar (or, while developing, in the folder of classes). */
  private static Optional<Path> shipped() {
    URL found = ScenarioFolder.class.getResource(RESOURCE);
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
