package hn.aldia.rehearsal.portal;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the bundled sites' mappings and pages are: in the first of these folders that has the site,
 * else on the class path.
 */
public record Fixtures(List<Path> folders) {
  private static final String ON_CLASS_PATH = "aldia/fixtures/";

  public Fixtures {
    folders = List.copyOf(folders);
  }

  /** The distribution's folder, then the working folder's. */
  public static Fixtures found() {
    Stream<Path> distribution =
        Optional.ofNullable(System.getProperty("aldia.home.dist")).map(Path::of).stream();
    return new Fixtures(
        Stream.concat(distribution, Stream.of(Path.of(".")))
            .map(home -> home.resolve("fixtures"))
            .toList());
  }

  /** The bytes of this file: {@code looks/looks.conf}; empty: there is none. */
  public Optional<byte[]> read(String file) {
    try {
      for (Path folder : folders) {
        if (Files.isRegularFile(folder.resolve(file))) {
          return Optional.of(Files.readAllBytes(folder.resolve(file)));
        }
      }
      try (InputStream in = Fixtures.class.getResourceAsStream("/" + ON_CLASS_PATH + file)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public WireMockConfiguration serve(String site, WireMockConfiguration options) {
    Optional<Path> folder =
        folders.stream()
            .map(fixtures -> fixtures.resolve(site))
            .filter(place -> Files.isDirectory(place.resolve("mappings")))
            .findFirst();
    return folder.isPresent()
        ? options.usingFilesUnderDirectory(folder.get().toAbsolutePath().normalize().toString())
        : options.usingFilesUnderClasspath(ON_CLASS_PATH + site);
  }
}
