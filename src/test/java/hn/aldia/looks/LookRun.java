package hn.aldia.looks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.OwnBrowsers;
import hn.aldia.cli.Aldia;
import hn.aldia.rehearsal.looks.Choices;
import hn.aldia.rehearsal.looks.Look;
import hn.aldia.rehearsal.looks.LookRehearsal;
import hn.aldia.rehearsal.looks.Tally;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.FiledRequest;
import hn.aldia.rehearsal.office.OfficeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The whole errand in one look, by the product's own commands, within a limit of time. */
final class LookRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Choices choices;
  private final Look look;
  private final Path home;
  private final Terms terms;
  private final HeardStream said = new HeardStream();
  private volatile String stopped = "";
  private volatile String stage = "";

  private LookRun(Choices choices, Look look, Path home, Terms terms) {
    this.choices = choices;
    this.look = look;
    this.home = home;
    this.terms = terms;
  }

  /**
   * @param limit of time for the whole errand
   * @param until the stage to end at; empty: go on to the constancia
   * @param pictures whether to read them, as far as they can be read
   */
  record Terms(Duration limit, String until, boolean pictures) {}

  /**
   * @param home a new folder, which keeps what was said and seen
   */
  static LookResult of(Choices choices, Look look, Path home, Terms terms) {
    return new LookRun(choices, look, home, terms).run();
  }

  private LookResult run() {
    long began = System.nanoTime();
    List<String> faults = new ArrayList<>();
    ExecutorService thread =
        Executors.newSingleThreadExecutor(
            task -> {
              var made = new Thread(task, "look");
              made.setDaemon(true);
              return made;
            });
    var tally = new Tally();
    try (LookRehearsal sites = new LookRehearsal(look, quick(), tally)) {
      LookCase person = LookCase.at(home, sites);
      long errandBegan = System.nanoTime();
      Future<?> errand = thread.submit(() -> errand(person));
      try {
        errand.get(terms.limit().toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        stopped = "not done within " + terms.limit().toSeconds() + " s";
        errand.cancel(true);
      } catch (ExecutionException e) {
        stopped = "defect: " + e.getCause();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      faults.addAll(person.wrongValues(sites));
      faults.addAll(tally.faults());
      if (sites.treasury().till().fetchedAgain() > 0) {
        faults.add("a receipt was asked for again");
      }
      falseWords(sites).ifPresent(faults::add);
      if (terms.pictures()) {
        faults.addAll(ReadablePictures.in(person.folder().resolve("pictures")));
      }
      keep();
      return new LookResult(
          look,
          look.line(choices),
          stage,
          took,
          tally.acceptedAt("file").map(at -> Duration.ofNanos(at - errandBegan)).orElse(null),
          said.longestSilence(),
          said.beforeIt(),
          stopped,
          faults);
    } finally {
      thread.shutdownNow();
    }
  }

  private void errand(LookCase person) {
    said.begins();
    int exit = renew();
    if (exit != 0 && stopped.equals("errand.pay-fee")) {
      stopped = "";
      person.scan("receipt");
      exit = renew();
    }
    aldia("show", "--json");
    if (stopped.isEmpty() && (exit != 0 || terms.until().isEmpty() && !stage.equals("APPROVED"))) {
      stopped = "ended at " + stage + " with exit " + exit;
    }
  }

  private int renew() {
    var command =
        new ArrayList<String>(List.of("renew", "--yes", "--headless", "--wait", "40s", "--json"));
    if (!terms.until().isEmpty()) {
      command.addAll(List.of("--until", terms.until()));
    }
    return aldia(command.toArray(String[]::new));
  }

  /** Runs a command; what it tells in its document is kept. */
  private int aldia(String... command) {
    var args = new ArrayList<String>(List.of(command));
    args.addAll(List.of("--home", home.toString(), "--case", "c1", "--lang", "en"));
    var out = new HeardStream();
    int exit =
        Aldia.run(
            new OwnBrowsers(Machine.here(), line -> said.print().println(line)),
            out.print(),
            said.print(),
            Locale.ENGLISH,
            args.toArray(String[]::new));
    said.heard();
    said.print().println(out);
    try {
      JsonNode told = JSON.readTree(out.toString(java.nio.charset.StandardCharsets.UTF_8));
      if (told.has("error")) {
        stopped =
            told.path("error").path("key").asText()
                + ": "
                + told.path("error").path("what").asText().lines().findFirst().orElse("");
        stopped = stopped.startsWith("errand.pay-fee") ? "errand.pay-fee" : stopped;
      } else {
        stage = told.path("stage").asText();
      }
    } catch (JsonProcessingException e) {
      stopped = "no JSON, exit " + exit;
    }
    return exit;
  }

  /** The product says one thing, the portal holds another. */
  private java.util.Optional<String> falseWords(LookRehearsal sites) {
    List<FiledRequest> filed =
        sites.office().desk().of(LookCase.EMAIL).stream()
            .filter(request -> !request.fields().isEmpty())
            .toList();
    boolean approved =
        filed.stream().anyMatch(request -> request.state().equals(ClerkOptions.APPROVED));
    boolean registered = !sites.office().rules().registrations().isEmpty();
    boolean isFalse =
        stage.equals("APPROVED") && !approved
            || stage.equals("SUBMITTED") && filed.isEmpty()
            || stage.equals("NEW") && registered && stopped.isEmpty();
    return isFalse
        ? java.util.Optional.of("told " + stage + ", held " + filed.size() + " requests")
        : java.util.Optional.empty();
  }

  private void keep() {
    try {
      Files.writeString(
          home.resolve("said.txt"), said.toString(java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static OfficeOptions quick() {
    return OfficeOptions.standard()
        .withMailDelay(Duration.ofMillis(300))
        .withClerk(ClerkOptions.standard().withPace(Duration.ofMillis(300)));
  }
}
