package hn.aldia.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.cli.EnrolledCase;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Assistant;
import hn.aldia.testing.Told;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One errand from no account to the constancia, done harm to once, and run again until done. */
final class FaultRound {
  private static final int MOST_RUNS = 6;
  private static final int KILLED = 137;
  private static final String OFFICER = "rosa.muestra@inm.gob.hn";

  private final Path folder;
  private final Fault fault;
  private final List<String> told = new ArrayList<>();
  private Duration silence = Duration.ZERO;

  /**
   * @param folder its own, empty
   */
  FaultRound(Path folder, Fault fault) {
    this.folder = folder;
    this.fault = fault;
  }

  FaultResult run() {
    try (BundledOffice office = BundledOffice.open(OfficeOptions.standard().withPopups(0));
        FaultyWire wire = FaultyWire.to(office.portal().getPort(), fault.request(), fault.harm())) {
      Path temp = Files.createDirectories(folder.resolve("tmp"));
      URI portal =
          URI.create(
              office
                  .portal()
                  .toString()
                  .replace(":" + office.portal().getPort(), ":" + wire.port()));
      AldiaHome home = EnrolledCase.filledIn(folder.resolve("home"), office, portal);
      boolean died = false;
      boolean falseSuccess = false;
      boolean falseFailure = false;
      boolean done = false;
      var started = new ArrayList<Assistant>();
      for (int run = 0; run < MOST_RUNS && !done; run++) {
        Assistant one = renew(home, temp, run == 0 ? fault.dieAt() : 0);
        started.add(one);
        int exit = listenTo(one);
        died |= exit == KILLED;
        JsonNode shown = shown(home);
        told.add(exit + " " + shown.path("stage").asText());
        done = shown.path("stage").asText().equals("APPROVED");
        falseSuccess |= exit == 0 && !isTrue(office, shown);
        falseFailure |= exit == 1;
        if (exit == 3) {
          answer(home, office);
        }
      }
      int leftovers = leftovers(started, temp);
      return new FaultResult(
          fault,
          died,
          wire.requests() >= fault.request() && fault.request() > 0,
          duplicates(office),
          losses(office, shown(home)),
          !done,
          falseSuccess,
          falseFailure,
          leftovers,
          silence,
          told);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Assistant renew(AldiaHome home, Path temp, int dieAt) {
    return Assistant.startsWith(
        home,
        temp,
        List.of("-Daldia.fault.die-at=" + dieAt),
        "renew",
        "--yes",
        "--headless",
        "--wait",
        "20s");
  }

  private int listenTo(Assistant one) {
    long heard = System.nanoTime();
    int length = 0;
    while (one.isAlive()) {
      int now = one.said().length();
      if (now != length) {
        length = now;
        heard = System.nanoTime();
      }
      Duration quiet = Duration.ofNanos(System.nanoTime() - heard);
      silence = quiet.compareTo(silence) > 0 ? quiet : silence;
      one.waits(Duration.ofMillis(100));
    }
    return one.exit();
  }

  /** As the person would who looked: what came to the officer, they know. */
  private static void answer(AldiaHome home, BundledOffice office) {
    Told.by(home, "ack", letters(office) > 0 ? "yes" : "no");
  }

  /** Whether what is shown is what the portal holds. */
  private static boolean isTrue(BundledOffice office, JsonNode shown) {
    String number = shown.path("request").path("number").asText("");
    return office.requests(AldiaHome.EMAIL).isEmpty()
        ? number.isEmpty()
        : office.requests(AldiaHome.EMAIL).stream().anyMatch(r -> r.number().equals(number));
  }

  private static int duplicates(BundledOffice office) {
    return Math.max(0, office.registrations().size() - 1)
        + Math.max(0, office.requests(AldiaHome.EMAIL).size() - 1)
        + Math.max(0, letters(office) - 1);
  }

  private static int losses(BundledOffice office, JsonNode shown) {
    boolean constancia = shown.path("constancia").isObject();
    boolean letter = letters(office) > 0;
    return (constancia ? 0 : 1) + (letter ? 0 : 1);
  }

  /** What came by SMTP; a copy among the sent mails did not. */
  private static int letters(BundledOffice office) {
    try {
      int letters = 0;
      for (var mail : office.mails()) {
        boolean toOfficer =
            Objects.requireNonNullElse(mail.getHeader("To", ","), "").contains(OFFICER);
        letters += toOfficer && mail.getHeader("Received") != null ? 1 : 0;
      }
      return letters;
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int leftovers(List<Assistant> started, Path temp) throws IOException {
    int left = 0;
    for (Assistant one : started) {
      left += one.tempFolders().size();
    }
    try (Stream<Path> files = Files.list(temp)) {
      return left + (int) files.count();
    }
  }

  private static JsonNode shown(AldiaHome home) {
    try {
      return new ObjectMapper().readTree(Told.by(home, "show", "--json").out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
