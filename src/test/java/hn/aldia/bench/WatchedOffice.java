package hn.aldia.bench;

import hn.aldia.cli.Aldia;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.store.Store;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.ManyHomes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The bundled office, and an adviser's home with so many people who have signed in before. */
final class WatchedOffice implements AutoCloseable {
  private final BundledOffice office;
  private final AldiaHome home;
  private final Store store;
  private final List<String> people;

  private WatchedOffice(int cases, Function<BundledOffice, URI> portal, Function<Path, Store> store)
      throws IOException {
    this.office =
        BundledOffice.open(
            OfficeOptions.standard()
                .withPopups(0)
                .withClerk(ClerkOptions.standard().withComes(false)));
    this.home = new AldiaHome(Files.createTempDirectory("bench"));
    this.store = store.apply(home.folder());
    this.people = ManyHomes.of(cases, home, this.store, office, portal.apply(office));
  }

  static WatchedOffice of(int cases) throws IOException {
    return of(cases, BundledOffice::portal, Store::in);
  }

  /**
   * @param portal where the people find the office's portal
   * @param store where their journal is
   */
  static WatchedOffice of(
      int cases, Function<BundledOffice, URI> portal, Function<Path, Store> store)
      throws IOException {
    return new WatchedOffice(cases, portal, store);
  }

  BundledOffice office() {
    return office;
  }

  AldiaHome home() {
    return home;
  }

  List<String> people() {
    return people;
  }

  /** What {@code watch --once} said of all that was due, and how long it took. */
  record Round(Duration took, String said) {
    int count(String words) {
      return said.split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }
  }

  /** All are due, and looked at by so many threads in this JVM. */
  Round round(int threads, String... more) throws SQLException {
    allAreDue();
    var args =
        new ArrayList<String>(
            List.of("watch", "--all", "--once", "--headless", "--lang", "en", "--home"));
    args.add(home.folder().toString());
    args.addAll(settings(threads));
    args.addAll(List.of(more));
    var said = new ByteArrayOutputStream();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    long began = System.nanoTime();
    int unused = Aldia.run(out, out, Locale.ENGLISH, args.toArray(String[]::new));
    return new Round(
        Duration.ofNanos(System.nanoTime() - began), said.toString(StandardCharsets.UTF_8));
  }

  static List<String> settings(int threads) {
    return List.of(
        "-D", "watch.concurrency=" + threads,
        "-D", "watch.budget=3600",
        "-D", "watch.sign-in-pace=0s");
  }

  void allAreDue() throws SQLException {
    try (Connection connection = store.dataSource().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("delete from scheduled_tasks");
      sql.execute("delete from site_visit");
      sql.execute("delete from site_pause");
    }
  }

  @Override
  public void close() {
    office.close();
  }
}
