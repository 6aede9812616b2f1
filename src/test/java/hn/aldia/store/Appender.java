package hn.aldia.store;

import hn.aldia.renewal.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Another JVM that locks the case c1 and appends to it without end, to be killed in the middle. */
final class Appender implements AutoCloseable {
  static final int BATCH = 3;

  private final Process process;
  private final BufferedReader out;

  private Appender(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Returns once the other one has the lock. */
  static Appender start(Path home, List<String> place) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Appender.class.getName());
    command.add(home.toString());
    command.addAll(place);
    var appender =
        new Appender(
            new ProcessBuilder(command)
                .redirectError(home.resolve("appender.err").toFile())
                .start());
    appender.line();
    return appender;
  }

  /** Reads acknowledgements up to that many events, kills, and returns the last acknowledged. */
  long killAfter(long events) throws IOException, InterruptedException {
    long last = 0;
    while (last < events) {
      last = Long.parseLong(line());
    }
    process.destroyForcibly().waitFor();
    return last;
  }

  private String line() throws IOException {
    @Nullable String line = out.readLine();
    if (line == null) {
      throw new IOException("the other JVM has ended");
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    out.close();
  }

  /** HOME and a store's URL and user, or HOME alone. */
  public static void main(String... args) {
    Path home = Path.of(args[0]);
    Store store = args.length == 1 ? Store.in(home) : Store.at(args[1], args[2], null, home);
    try (CaseLock held = store.lock("c1")) {
      System.out.println("locked " + held.hashCode());
      long seq = 0;
      while (!Thread.currentThread().isInterrupted()) {
        List<Event> batch = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
          batch.add(JournalContract.noticed(i));
        }
        seq = store.journal().append("c1", seq, batch);
        System.out.println(seq);
      }
    }
  }
}
