package hn.aldia.rehearsal.portal;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.Extension;
import hn.aldia.config.home.Unchecked;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
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
  public static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

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
    return folders.stream()
        .map(folder -> folder.resolve(file))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(found -> Unchecked.get(() -> Files.readAllBytes(found)))
        .or(() -> resource("/" + ON_CLASS_PATH + file));
  }

  /** A file of a WebJar: {@code /webjars/…}. */
  public static Optional<byte[]> library(String address) {
    return address.contains("..") ? Optional.empty() : resource("/META-INF/resources" + address);
  }

  private static Optional<byte[]> resource(String name) {
    return Unchecked.get(
        () -> {
          try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
          }
        });
  }

  /** A server on a free port of loopback, not started yet, that answers by these. */
  public static WireMockServer server(Extension... extensions) {
    return new WireMockServer(options().extensions(extensions));
  }

  /** The same, of a site whose mappings and pages are here. */
  public WireMockServer server(String site, Extension... extensions) {
    return new WireMockServer(serve(site, options().extensions(extensions)));
  }

  public static URI address(WireMockServer server) {
    return URI.create("http://" + HOST + ":" + server.port() + "/");
  }

  private static WireMockConfiguration options() {
    return WireMockConfiguration.options()
        .bindAddress(HOST)
        .dynamicPort()
        .jettyAcceptors(1)
        .jettyStopTimeout(50L)
        .disableRequestJournal();
  }

  private WireMockConfiguration serve(String site, WireMockConfiguration options) {
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
