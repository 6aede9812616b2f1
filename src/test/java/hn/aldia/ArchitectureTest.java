package hn.aldia;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** ARCHITECTURE.md, "Who may know whom", and which library stays where. */
@AnalyzeClasses(packages = "hn.aldia", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** What all may use. */
  private static final List<String> GROUND = List.of("text", "words", "config", "page");

  @ArchTest
  static final ArchRule packages_know_only_what_the_design_lets_them_know =
      new Rooms("hn.aldia")
          .room("text")
          .room("words", "text")
          .room("config", "words", "text")
          .room("page", "words", "text")
          .roomOnGround("scenario")
          .roomOnGround("mail")
          .roomOnGround("renewal")
          .roomOnGround("recording")
          .roomOnGround("browser", "recording", "scenario")
          .roomOnGround("runner", "browser", "scenario")
          .roomOnGround("form", "runner", "scenario")
          .roomOnGround("inm", "form", "runner", "scenario")
          .roomOnGround("sefin", "form", "runner", "scenario")
          .roomOnGround("store", "renewal")
          .roomOnGround("report", "renewal")
          .roomOnGround("intake", "mail", "renewal")
          .roomOnGround("notify", "mail")
          .roomOnGround("schedule")
          .roomOnGround(
              "errand",
              "form",
              "inm",
              "sefin",
              "mail",
              "renewal",
              "store",
              "report",
              "runner",
              "browser",
              "scenario")
          .roomOnGround("watch", "errand", "store", "renewal")
          .roomOnGround("rehearsal", "recording")
          .top("cli")
          .rule()
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule sub_rooms_of_browser_know_only_what_comes_before_them =
      new Rooms("hn.aldia.browser")
          .room("script")
          .room("find", "script")
          .room("popup", "script", "find")
          .room("act", "script", "find", "popup")
          .room("choice", "script", "find", "popup", "act")
          .room("date", "script", "find", "popup", "act", "choice")
          .room("read", "script", "find", "popup", "act", "choice", "date")
          .room("launch", "script", "find")
          .room("kept", "script", "find", "launch", "popup")
          .room("evidence", "script", "find", "launch")
          .room("paper", "script")
          .room("person", "script")
          .room("visit", "script", "launch")
          .rule();

  @ArchTest
  static final ArchRule sub_rooms_of_mail_know_only_what_comes_before_them =
      new Rooms("hn.aldia.mail")
          .room("documents")
          .room("message", "documents")
          .room("portal", "message", "documents")
          .room("imap", "message")
          .room("outbox", "imap", "message", "documents")
          .room("mailbox", "outbox", "imap", "portal", "message", "documents")
          .rule();

  @ArchTest
  static final ArchRule sub_rooms_of_the_errand_know_only_what_comes_before_them =
      new Rooms("hn.aldia.errand")
          .room("desk")
          .room("account", "desk")
          .room("request", "desk")
          .room("receipt", "desk")
          .room("loop", "desk", "account", "request", "receipt")
          .rule();

  @ArchTest
  static final ArchRule sub_rooms_of_the_scenarios_know_only_what_comes_before_them =
      new Rooms("hn.aldia.scenario")
          .room("source")
          .room("step", "source")
          .room("map", "source")
          .room("read", "source", "step", "map")
          .room("check", "source", "step", "map", "read")
          .rule();

  @ArchTest
  static final ArchRule sub_rooms_of_the_command_line_know_only_what_comes_before_them =
      new Rooms("hn.aldia.cli")
          .room("console")
          .room("option", "console")
          .room("bench", "console", "option")
          .room("records", "console", "option", "bench")
          .room("command", "console", "option", "bench", "records")
          .rule();

  @ArchTest
  static final ArchRule there_are_no_cycles =
      slices().matching("hn.aldia.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule playwright_stays_in_browser_and_runner =
      only("com.microsoft.playwright..", "hn.aldia.browser..", "hn.aldia.runner..");

  @ArchTest
  static final ArchRule jakarta_mail_stays_in_mail_and_rehearsal =
      only("jakarta.mail..", "hn.aldia.mail..", "hn.aldia.rehearsal..");

  @ArchTest
  static final ArchRule oauth_stays_in_its_room = only("com.nimbusds..", "hn.aldia.config.oauth..");

  @ArchTest static final ArchRule picocli_stays_in_cli = only("picocli..", "hn.aldia.cli..");

  @ArchTest
  static final ArchRule wiremock_stays_in_rehearsal =
      only("com.github.tomakehurst..", "hn.aldia.rehearsal..");

  @ArchTest
  static final ArchRule greenmail_stays_in_rehearsal =
      only("com.icegreen..", "hn.aldia.rehearsal..");

  @ArchTest
  static final ArchRule pebble_stays_in_report = only("io.pebbletemplates..", "hn.aldia.report..");

  @ArchTest
  static final ArchRule only_config_reads_the_environment =
      noClasses()
          .that()
          .resideOutsideOfPackage("hn.aldia.config..")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule one_place_presses =
      noClasses()
          .that()
          .resideInAPackage("hn.aldia..")
          .and()
          .doNotHaveSimpleName("Press")
          .should()
          .callMethod(ElementHandle.class, "click")
          .orShould()
          .callMethod(ElementHandle.class, "click", ElementHandle.ClickOptions.class)
          .orShould()
          .callMethod(ElementHandle.class, "dblclick")
          .orShould()
          .callMethod(Locator.class, "click")
          .orShould()
          .callMethod(Page.class, "click", String.class)
          .orShould()
          .callMethod(ElementHandle.class, "check")
          .because("it knows whether a press took, and never presses twice");

  /** One rule in the place of a private constructor in each of them. */
  @ArchTest
  static final ArchRule what_has_only_static_members_is_never_made =
      noClasses().should().callConstructorWhere(target(owner(hasOnlyStaticMembers())));

  /** ARCHITECTURE.md, "Where patterns are": what a page says is known by the map's wordings. */
  @ArchTest
  static final ArchRule who_acts_on_pages_compiles_no_pattern =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..runner..",
              "..errand..",
              "..watch..",
              "..report..",
              "..page..",
              "..browser.find..",
              "..browser.date..",
              "..browser.kept..",
              "..browser.person..",
              "..browser.visit..",
              "..scenario.step..",
              "..cli.bench..",
              "..cli.command..",
              "..cli.console..")
          .should()
          .callMethod(Pattern.class, "compile", String.class)
          .orShould()
          .callMethod(Pattern.class, "compile", String.class, int.class);

  @ArchTest
  static final ArchRule nobody_sleeps =
      noClasses().should().callMethod(Thread.class, "sleep", long.class);

  @ArchTest
  static final ArchRule troubles_say_so_in_their_package =
      classes()
          .that()
          .areAssignableTo(RuntimeException.class)
          .and()
          .resideInAPackage("hn.aldia..")
          .should()
          .beAssignableTo(hn.aldia.words.Trouble.class);

  private static DescribedPredicate<JavaClass> hasOnlyStaticMembers() {
    return DescribedPredicate.describe(
        "a class with static members only",
        it ->
            !it.isInterface()
                && !it.isAnonymousClass()
                && it.getPackageName().startsWith("hn.aldia")
                && it.getRawInterfaces().isEmpty()
                && it.getRawSuperclass().filter(up -> up.isEquivalentTo(Object.class)).isPresent()
                && it.getMembers().stream()
                    .filter(member -> !(member instanceof JavaConstructor))
                    .allMatch(member -> member.getModifiers().contains(JavaModifier.STATIC)));
  }

  private static ArchRule only(String library, String... mayKnowIt) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(mayKnowIt)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }

  /** Rooms of a package, each with those that it may know. */
  private static final class Rooms {
    private final String house;
    private final Map<String, List<String>> known = new LinkedHashMap<>();
    private LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);

    Rooms(String house) {
      this.house = house;
    }

    Rooms room(String name, String... mayKnow) {
      return room(name, List.of(mayKnow));
    }

    Rooms roomOnGround(String name, String... mayKnow) {
      var all = new ArrayList<>(GROUND);
      all.addAll(List.of(mayKnow));
      return room(name, all);
    }

    /** Knows all, and nobody knows it. */
    Rooms top(String name) {
      layers = layers.layer(name).definedBy(house + "." + name + "..");
      layers = layers.whereLayer(name).mayNotBeAccessedByAnyLayer();
      return this;
    }

    private Rooms room(String name, List<String> mayKnow) {
      layers = layers.layer(name).definedBy(house + "." + name + "..");
      known.put(name, mayKnow);
      return this;
    }

    LayeredArchitecture rule() {
      for (Map.Entry<String, List<String>> room : known.entrySet()) {
        layers =
            room.getValue().isEmpty()
                ? layers.whereLayer(room.getKey()).mayNotAccessAnyLayer()
                : layers
                    .whereLayer(room.getKey())
                    .mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
      }
      return layers;
    }
  }
}
