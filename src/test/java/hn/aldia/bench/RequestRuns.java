package hn.aldia.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import hn.aldia.cli.EnrolledCase;
import hn.aldia.inm.Application;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.BareScript;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;

/**
 * {@code apply} from nothing (no driver, no browser) to the request on the list, and a look at the
 * list in a browser that is warm; each in turns with a bare Playwright script on the same pages.
 */
final class RequestRuns {
  private RequestRuns() {}

  static WholeRun.Times apply(int runs) throws IOException {
    var ours = new ArrayList<Duration>();
    var bare = new ArrayList<Duration>();
    for (int i = 0; i < runs; i++) {
      bare.add(bareApply());
      ours.add(ourApply());
      System.err.printf(
          "bare %d ms, apply %d ms%n", bare.get(i).toMillis(), ours.get(i).toMillis());
    }
    return new WholeRun.Times(ours, bare);
  }

  private static Duration ourApply() throws IOException {
    Path folder = Files.createTempDirectory("bench");
    try (BundledOffice office = office()) {
      AldiaHome home = EnrolledCase.in(folder, office).inTheProductsBrowser();
      long began = System.nanoTime();
      Told told = Told.alone(home, "apply", "--yes", "--headless");
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      if (told.exit() != 0) {
        throw new IllegalStateException(told.err());
      }
      return took;
    }
  }

  private static Duration bareApply() {
    try (BundledOffice office = office()) {
      office.rules().enrol(AldiaHome.EMAIL, "Ana", "Ejemplo", EnrolledCase.PASSWORD);
      long began = System.nanoTime();
      try (Playwright playwright = WholeRun.playwright();
          Browser browser = WholeRun.browser(playwright)) {
        Page page = browser.newPage();
        page = new BareScript(office).enterByTheDoor(page, AldiaHome.EMAIL, EnrolledCase.PASSWORD);
        var before = BareScript.list(page);
        BareScript.apply(page);
        if (BareScript.list(page).size() > before.size() + 1) {
          throw new IllegalStateException("filed twice");
        }
      }
      return Duration.ofNanos(System.nanoTime() - began);
    }
  }

  /** Looks at the list for a request that stands on it, the first few of each not counted. */
  static WholeRun.Times looks(int runs) {
    var ours = new ArrayList<Duration>();
    var bare = new ArrayList<Duration>();
    try (BundledOffice office = office();
        Playwright playwright = WholeRun.playwright();
        Browser browser = WholeRun.browser(playwright)) {
      office.rules().enrol(InmVisit.EMAIL, "Ana", "Ejemplo", InmVisit.PASSWORD);
      office.desk().addOlder(InmVisit.EMAIL, "RENOVAR CARNET (ADULTO)", "ASIGNADA", "Rosa Elena");
      Page ofBare = browser.newContext().newPage();
      new BareScript(office).signIn(ofBare, InmVisit.EMAIL, InmVisit.PASSWORD);
      InmVisit visit = InmVisit.on(browser.newContext().newPage(), office.portal());
      visit.signIn();
      Application application = visit.application();
      for (int i = -3; i < runs; i++) {
        long began = System.nanoTime();
        BareScript.list(ofBare);
        long between = System.nanoTime();
        application.listWith(row -> true);
        long end = System.nanoTime();
        if (i >= 0) {
          bare.add(Duration.ofNanos(between - began));
          ours.add(Duration.ofNanos(end - between));
        }
      }
    }
    return new WholeRun.Times(ours, bare);
  }

  private static BundledOffice office() {
    return BundledOffice.open(
        OfficeOptions.standard().withPopups(0).withClerk(ClerkOptions.standard().withComes(false)));
  }
}
