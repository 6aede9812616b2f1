package hn.aldia.scenario.source;

import hn.aldia.config.home.FilesIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  public ScenarioFolder {
    roots = List.copyOf(roots);
  }

  /** These roots, then the scenarios in the jar. */
  public static ScenarioFolder shipped(List<Path> before) {
    var roots = new ArrayList<Path>(before);
    ShippedScenarios.root().ifPresent(roots::add);
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
}
