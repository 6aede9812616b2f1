package hn.aldia.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A private PostgreSQL on a free loopback port, as the machine's own binaries make it. */
public final class PostgresCluster {
  private final Path bin;
  private final Path folder;
  private final int port;

  private PostgresCluster(Path bin, Path folder, int port) {
    this.bin = bin;
    this.folder = folder;
    this.port = port;
  }

  /** Where {@code initdb} is; empty: PostgreSQL's server is not installed. */
  public static Optional<Path> binaries() {
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(versions)) {
      return all.map(v -> v.resolve("bin"))
          .filter(b -> Files.isExecutable(b.resolve("initdb")))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public static PostgresCluster start(Path bin) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("aldia-pg");
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var cluster = new PostgresCluster(bin, folder, port);
    if (isRoot()) {
      // PostgreSQL refuses to run as root.
      run(List.of("chown", "postgres", folder.toString()), folder);
    }
    String data = folder.resolve("data").toString();
    cluster.postgres(
        "initdb",
        "-D",
        data,
        "-U",
        "aldia",
        "-A",
        "trust",
        "--no-sync",
        "-E",
        "UTF8",
        "--locale=C");
    cluster.comesBack();
    return cluster;
  }

  /** Serves again, on the same port, what it had. */
  public void comesBack() throws IOException, InterruptedException {
    postgres(
        "pg_ctl",
        "-D",
        folder.resolve("data").toString(),
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''",
        "start");
  }

  /** Falls silent in the middle of whatever it does. */
  public void breaksDown() throws IOException, InterruptedException {
    postgres("pg_ctl", "-D", folder.resolve("data").toString(), "-w", "-m", "immediate", "stop");
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public void stop() throws IOException, InterruptedException {
    breaksDown();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void postgres(String program, String... args) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(args));
    run(command, folder);
  }

  private static void run(List<String> command, Path folder)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("aldia-pg", ".out");
    try {
      int exit =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start()
              .waitFor();
      if (exit != 0) {
        throw new IOException(command + " ended with " + exit + ": " + Files.readString(out));
      }
    } finally {
      Files.delete(out);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }
}
