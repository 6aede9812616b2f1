package hn.aldia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

/** DESIGN.md, "Layout": who may know whom, and which library stays where. */
@AnalyzeClasses(packages = "hn.aldia", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule packages_know_only_what_the_design_lets_them_know =
      packages("text", "words", "config", "scenario", "browser", "runner", "inm", "sefin", "mail")
          .layer("renewal")
          .definedBy("hn.aldia.renewal..")
          .layer("store")
          .definedBy("hn.aldia.store..")
          .layer("report")
          .definedBy("hn.aldia.report..")
          .layer("watch")
          .definedBy("hn.aldia.watch..")
          .layer("errand")
          .definedBy("hn.aldia.errand..")
          .layer("rehearsal")
          .definedBy("hn.aldia.rehearsal..")
          .layer("cli")
          .definedBy("hn.aldia.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("words")
          .mayOnlyAccessLayers("text")
          .whereLayer("config")
          .mayOnlyAccessLayers("words", "text")
          .whereLayer("scenario")
          .mayOnlyAccessLayers("config", "words", "text")
          .whereLayer("mail")
          .mayOnlyAccessLayers("config", "words", "text")
          .whereLayer("renewal")
          .mayOnlyAccessLayers("config", "words", "text")
          .whereLayer("browser")
          .mayOnlyAccessLayers("scenario", "config", "words", "text")
          .whereLayer("runner")
          .mayOnlyAccessLayers("browser", "scenario", "config", "words", "text")
          .whereLayer("inm")
          .mayOnlyAccessLayers("runner", "scenario", "config", "words", "text")
          .whereLayer("sefin")
          .mayOnlyAccessLayers("runner", "scenario", "config", "words", "text")
          .whereLayer("store")
          .mayOnlyAccessLayers("renewal", "config", "words", "text")
          .whereLayer("report")
          .mayOnlyAccessLayers("renewal", "config", "words", "text")
          .whereLayer("watch")
          .mayOnlyAccessLayers("mail", "config", "words", "text")
          .whereLayer("errand")
          .mayOnlyAccessLayers(
              "inm",
              "sefin",
              "mail",
              "renewal",
              "store",
              "report",
              "runner",
              "browser",
              "scenario",
              "config",
              "words",
              "text")
          .whereLayer("rehearsal")
          .mayOnlyAccessLayers("config", "words", "text")
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule there_are_no_cycles =
      slices().matching("hn.aldia.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule playwright_stays_in_browser_and_runner =
      only("com.microsoft.playwright..", "hn.aldia.browser..", "hn.aldia.runner..");

  @ArchTest
  static final ArchRule jakarta_mail_stays_in_mail_and_rehearsal =
      only("jakarta.mail..", "hn.aldia.mail..", "hn.aldia.rehearsal..");

  @ArchTest static final ArchRule picocli_stays_in_cli = only("picocli..", "hn.aldia.cli..");

  @ArchTest
  static final ArchRule wiremock_stays_in_rehearsal =
      only("com.github.tomakehurst..", "hn.aldia.rehearsal..");

  @ArchTest
  static final ArchRule greenmail_stays_in_rehearsal =
      only("com.icegreen..", "hn.aldia.rehearsal..");

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

  private static LayeredArchitecture packages(String... names) {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : names) {
      layers = layers.layer(name).definedBy("hn.aldia." + name + "..");
    }
    return layers;
  }

  private static ArchRule only(String library, String... mayKnowIt) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(mayKnowIt)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }
}
