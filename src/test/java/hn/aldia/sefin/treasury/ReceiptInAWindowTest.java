package hn.aldia.sefin.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.browser.launch.BrowserSession;
import hn.aldia.browser.launch.ChromiumFinder;
import hn.aldia.browser.launch.LaunchFlags;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Captcha;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Delivery;
import hn.aldia.testing.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** In a window Chromium shows a PDF in its own viewer and tells of no download. */
@EnabledIf("hn.aldia.testing.Screen#available")
class ReceiptInAWindowTest {
  private static final BrowserSettings SETTINGS =
      new BrowserSettings(
          null,
          null,
          BrowserSettings.Headless.NO,
          null,
          BrowserSettings.Sandbox.AUTO,
          Duration.ofSeconds(15));

  @TempDir Path home;

  @Test
  void the_viewer_a_new_tab_and_a_download_all_leave_the_same_bytes_on_disk() throws Exception {
    try (Screen screen = Screen.start();
        PlaywrightDriver driver = PlaywrightDriver.start(Machine.here())) {
      Path chromium = new ChromiumFinder(Machine.here(), line -> {}).find(SETTINGS);
      LaunchFlags flags =
          LaunchFlags.of(SETTINGS.sandbox(), List.of())
              .with(screen.flag())
              .with("--ozone-platform=x11");
      for (Delivery delivery : List.of(Delivery.INLINE, Delivery.POST_NEW_TAB, Delivery.DOWNLOAD)) {
        var options = TreasuryOptions.standard().with(delivery).with(Captcha.PASSES);
        Path folder = Files.createDirectory(home.resolve(delivery.name()));
        try (var treasury = new BundledTreasury(options);
            var session = BrowserSession.launch(driver, chromium, SETTINGS, false, flags, null);
            var at = new AtTheTreasury(session.page(), treasury.form(), folder)) {
          at.filledIn();
          assertThat(session.page().viewportSize()).as("a person's own screen").isNull();
          assertThat(session.page().locator("meta[name=google][content=notranslate]").count())
              .as("no offer to translate over the page")
              .isOne();

          assertThat(at.treasury().generate().verdict())
              .as(delivery.name())
              .isEqualTo(Issue.Verdict.KEPT);
          assertThat(at.receipts.leftovers(Set.of()).get(0).file())
              .hasBinaryContent(treasury.till().paper("TGR-007417847"));
          assertThat(treasury.till().fetches()).isEqualTo(1);
        }
      }
    }
  }
}
