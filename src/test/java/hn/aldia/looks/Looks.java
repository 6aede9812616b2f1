package hn.aldia.looks;

import hn.aldia.rehearsal.looks.Choices;
import hn.aldia.rehearsal.looks.CoveringArray;
import hn.aldia.rehearsal.looks.Look;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Portals in a hundred forms: {@code mvn -q test-compile exec:java@looks}, which exits with 1 when
 * one of them does not come to the constancia. System properties:
 *
 * <ul>
 *   <li>{@code looks}: a number, so many of the looks in which every pair of choices meets; {@code
 *       "spa vuetify; tab"}, these; nothing, all of them
 *   <li>{@code looks.seed} of the looks; {@code looks.list}: only say which they are
 *   <li>{@code stage}: end there; {@code looks.limit}: seconds for one look; {@code looks.at-once}
 *   <li>{@code looks.shrink}: so many of the failed ones are shrunk to what is guilty
 *   <li>{@code looks.pictures}: read the pictures with Tesseract
 * </ul>
 */
public final class Looks {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Choices choices = Choices.shipped();
  private final long seed = Long.getLong("looks.seed", 1);
  private final LookRun.Terms terms =
      new LookRun.Terms(
          Duration.ofSeconds(Long.getLong("looks.limit", 240)),
          System.getProperty("stage", ""),
          Boolean.getBoolean("looks.pictures") && ReadablePictures.canBeTried());
  private final Path folder = Path.of("target", "looks", Long.toString(System.currentTimeMillis()));
  private final AtomicInteger runs = new AtomicInteger();

  private Looks() {}

  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    try {
      System.exit(new Looks().run() ? 0 : 1);
    } catch (Trouble trouble) {
      OUT.println(trouble.what() + "\n" + trouble.meaning() + "\n" + trouble.remedy());
      System.exit(2);
    }
  }

  private boolean run() throws IOException {
    List<Look> looks = wanted();
    OUT.println(looks.size() + " looks, seed " + seed + ", kept in " + folder);
    if (Boolean.getBoolean("looks.list")) {
      looks.forEach(look -> OUT.println("  " + look.line(choices)));
      return true;
    }
    Files.createDirectories(folder);
    var table = new LookTable(OUT, PlainClicks.measured());
    List<LookResult> results = all(looks, table);
    shrink(results);
    table.all(results, PlainClicks.measured());
    return results.stream().allMatch(LookResult::passed);
  }

  private List<Look> wanted() {
    String given = System.getProperty("looks", "");
    if (!given.isEmpty() && !given.matches("\\d+")) {
      return Stream.of(given.split(";")).map(choices::look).toList();
    }
    List<Look> all = new ArrayList<>(CoveringArray.of(choices, seed));
    if (given.isEmpty()) {
      return all;
    }
    Collections.shuffle(all, new Random(seed));
    return all.subList(0, Math.min(all.size(), Integer.parseInt(given)));
  }

  private List<LookResult> all(List<Look> looks, LookTable table) {
    ExecutorService threads = Executors.newFixedThreadPool(Integer.getInteger("looks.at-once", 2));
    List<Future<LookResult>> going =
        looks.stream()
            .map(
                look ->
                    threads.submit(
                        () -> {
                          Path home = home();
                          LookResult result = LookRun.of(choices, look, home, terms);
                          table.ended(result, home);
                          return result;
                        }))
            .toList();
    threads.shutdown();
    return going.stream().map(Looks::done).toList();
  }

  private static LookResult done(Future<LookResult> run) {
    try {
      return run.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void shrink(List<LookResult> results) {
    results.stream()
        .filter(result -> !result.passed())
        .limit(Integer.getInteger("looks.shrink", 3))
        .forEach(
            failed -> {
              var shrinking =
                  new Shrinking(
                      choices,
                      look ->
                          LookRun.of(choices, look, home(), terms).kind().equals(failed.kind()));
              OUT.println("guilty of “" + failed.stopped() + failed.faults() + "”:");
              OUT.println("       " + shrinking.of(failed.look()).line(choices));
            });
  }

  private Path home() {
    return folder.resolve(String.format(Locale.ROOT, "%03d", runs.getAndIncrement()));
  }
}
