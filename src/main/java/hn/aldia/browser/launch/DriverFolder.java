package hn.aldia.browser.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.impl.driver.jar.DriverJar;
import hn.aldia.config.home.FilesIn;
import hn.aldia.config.home.Folders;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder with Playwright's driver: {@code node} beside {@code package/}. Left to itself
 * Playwright unpacks 120 MB into the temp folder at every start; here that is done once.
 */
public final class DriverFolder {
  /** Playwright's own property. */
  public static final String PROPERTY = "playwright.cli.dir";

  /** Set by the launcher of a distribution: the folder it was unpacked into. */
  static final String DISTRIBUTION = "aldia.home.dist";

  private static final String UNPACKING = "unpacking-";

  /** The one already there, else the one unpacked now into the user's cache. */
  public static Path ready(Machine machine) {
    return given().or(DriverFolder::shipped).orElseGet(() -> unpacked(machine));
  }

  public static Path node(Path driver) {
    Path windows = driver.resolve("node.exe");
    return Files.exists(windows) ? windows : driver.resolve("node");
  }

  private static Optional<Path> given() {
    return property(PROPERTY).filter(DriverFolder::isWhole);
  }

  private static Optional<Path> shipped() {
    return property(DISTRIBUTION).map(dist -> dist.resolve("driver")).filter(DriverFolder::isWhole);
  }

  private static Optional<Path> property(String name) {
    @Nullable String value = System.getProperty(name);
    return Optional.ofNullable(value).filter(v -> !v.isBlank()).map(Path::of);
  }

  static boolean isWhole(Path driver) {
    return Files.isRegularFile(driver.resolve("package").resolve("cli.js"))
        && Files.isExecutable(node(driver));
  }

  static Path unpacked(Machine machine) {
    try {
      Path all = Files.createDirectories(machine.cache().resolve("aldia").resolve("driver"));
      Path driver = all.resolve(version());
      if (!isWhole(driver)) {
        unpack(all, driver);
      }
      return driver;
    } catch (IOException e) {
      throw Trouble.outside("chromium.driver-missing", e.toString()).because(e);
    }
  }

  /** Two assistants may do this at once: each unpacks beside, the first to rename wins. */
  private static synchronized void unpack(Path all, Path driver) throws IOException {
    if (isWhole(driver)) {
      return;
    }
    sweep(all);
    Path mine = all.resolve(UNPACKING + ProcessHandle.current().pid());
    try {
      install(mine);
      Folders.delete(driver);
      Files.move(mine, driver, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!isWhole(driver)) {
        throw e;
      }
    } finally {
      Folders.deleteQuietly(mine);
    }
  }

  private static void install(Path folder) throws IOException {
    try {
      DriverJar.installDriverTo(folder);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    } catch (RuntimeException e) {
      // So it says that the disk is full, or that it has no Node.js for this platform.
      throw new IOException(e.getCause() == null ? e : e.getCause());
    }
  }

  private static void sweep(Path all) {
    FilesIn.folder(all).stream()
        .filter(f -> f.getFileName().toString().matches(UNPACKING + "\\d+"))
        .filter(folder -> ProcessHandle.of(pid(folder)).isEmpty())
        .forEach(Folders::deleteQuietly);
  }

  private static long pid(Path unpacking) {
    return Long.parseLong(unpacking.getFileName().toString().substring(UNPACKING.length()));
  }

  private static String version() throws IOException {
    try (InputStream in =
        DriverJar.class.getClassLoader().getResourceAsStream("driver/package/package.json")) {
      if (in == null) {
        throw new IOException("driver/package/package.json");
      }
      return new ObjectMapper().readTree(in).path("version").asText("unknown");
    }
  }
}
