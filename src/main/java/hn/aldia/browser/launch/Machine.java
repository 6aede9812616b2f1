package hn.aldia.browser.launch;

import hn.aldia.config.home.ThisProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine we run on, as far as the browser cares. Given, not asked for, so that another machine
 * can be tried in a test.
 *
 * @param root what absolute paths begin at: {@code /}, or a test's folder
 * @param superuser root on Linux, where Chromium does not start with its sandbox
 */
public record Machine(Os os, Map<String, String> env, Path root, Path home, boolean superuser) {
  public enum Os {
    LINUX,
    MAC,
    WINDOWS
  }

  public Machine {
    env = Map.copyOf(env);
  }

  public static Machine here() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Os os = name.contains("windows") ? Os.WINDOWS : name.contains("mac") ? Os.MAC : Os.LINUX;
    return new Machine(
        os,
        ThisProcess.environment(),
        Path.of(os == Os.WINDOWS ? "C:\\" : "/"),
        Path.of(System.getProperty("user.home", ".")),
        os == Os.LINUX && runsAsRoot());
  }

  /** The value of an environment variable, if it is set and not blank. */
  public Optional<String> env(String name) {
    return Optional.ofNullable(env.get(name)).filter(value -> !value.isBlank());
  }

  /** Where this system keeps what a user's programs can make again. */
  public Path cache() {
    return switch (os) {
      case LINUX -> env("XDG_CACHE_HOME").map(Path::of).orElse(home.resolve(".cache"));
      case MAC -> home.resolve("Library").resolve("Caches");
      case WINDOWS ->
          env("LOCALAPPDATA").map(Path::of).orElse(home.resolve("AppData").resolve("Local"));
    };
  }

  /** Where that may be: a path, below {@code ~} or a {@code %VARIABLE%}, or a name on the path. */
  Stream<Path> named(String place) {
    if (place.startsWith("%")) {
      int end = place.indexOf('%', 1);
      return env(place.substring(1, end)).stream()
          .map(folder -> Path.of(folder, place.substring(end + 2)));
    }
    if (place.startsWith("~/")) {
      return Stream.of(home.resolve(place.substring(2)));
    }
    return place.startsWith("/") ? Stream.of(at(place)) : onPath(place);
  }

  private Stream<Path> onPath(String name) {
    String separator = os == Os.WINDOWS ? ";" : ":";
    return env("PATH").stream()
        .flatMap(path -> Arrays.stream(path.split(separator)))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, name));
  }

  Path at(String absolute) {
    return root.resolve(absolute.startsWith("/") ? absolute.substring(1) : absolute);
  }

  /** Debian, Ubuntu and their kin, whose packages apt installs. */
  boolean hasApt() {
    return os == Os.LINUX
        && Files.exists(at("/etc/debian_version"))
        && Files.isExecutable(at("/usr/bin/apt-get"));
  }

  private static boolean runsAsRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }
}
