package hn.aldia.browser.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import hn.aldia.browser.kept.KeptBrowser;
import hn.aldia.config.settings.BrowserSettings.Sandbox;
import hn.aldia.testing.TestBrowser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchFlagsTest {
  private static final int TLS = 22;
  private static final URI PORTAL = URI.create("http://www.inm.gob.hn/");
  private static final String PAGE =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<h1>INM</h1>";

  private @TempDir Path cases;
  private final PlaywrightDriver driver = TestBrowser.driver();
  private BreaksOff portal;

  @BeforeEach
  void start() throws IOException {
    portal = new BreaksOff(PAGE);
  }

  @AfterEach
  void stop() throws IOException {
    portal.close();
  }

  @Test
  void the_portal_is_spoken_to_in_plain_http_and_https_is_not_even_tried() {
    try (var session = session(flags(PORTAL))) {
      assertThat(heading(session.page())).isEqualTo("INM");
      assertThat(portal.first()).isNotEmpty().doesNotContain(TLS);
    }
  }

  @Test
  void the_same_in_a_kept_browser_where_the_profile_names_the_host() {
    KeptBrowser kept =
        Started.kept(
            driver, cases.resolve("kept"), flags(PORTAL).with("--enable-features=HttpsUpgrades"));
    assertThat(heading(kept.page())).isEqualTo("INM");
    assertThat(portal.first()).isNotEmpty().doesNotContain(TLS);
    kept.end().join();
  }

  @Test
  void a_site_that_the_settings_do_not_name_is_tried_by_https_first() {
    KeptBrowser kept =
        Started.kept(
            driver, cases.resolve("kept"), flags().with("--enable-features=HttpsUpgrades"));
    assertThat(heading(kept.page())).isEqualTo("INM");
    assertThat(portal.first()).contains(TLS);
    kept.end().join();
  }

  @Test
  void an_unknown_name_is_told_from_a_site_that_is_down() {
    var load = new PageLoad(java.time.Clock.systemUTC(), java.time.Duration.ofSeconds(20));
    var flags = Started.flags().with("--host-resolver-rules=MAP nowhere.test ^NOTFOUND");
    try (var session = session(flags)) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowableOfType(
                      SiteDown.class,
                      () -> load.open(session.page(), URI.create("http://nowhere.test/")))
                  .why())
          .isEqualTo(SiteDown.Why.NAME);
    }
  }

  @Test
  void only_root_goes_without_the_sandbox() {
    assertThat(new LaunchFlags(List.of(), Sandbox.AUTO, List.of()).forProfile(machine(true)))
        .contains("--no-sandbox");
    assertThat(new LaunchFlags(List.of(), Sandbox.AUTO, List.of()).forProfile(machine(false)))
        .doesNotContain("--no-sandbox");
    assertThat(new LaunchFlags(List.of(), Sandbox.NO, List.of()).forProfile(machine(false)))
        .contains("--no-sandbox");
  }

  @Test
  void only_plain_sites_are_let_be() {
    assertThat(Started.flags(PORTAL, URI.create("https://tgr1.sefin.gob.hn/tgr1/tgr")).plainHosts())
        .containsExactly("www.inm.gob.hn");
  }

  private BrowserSession session(LaunchFlags flags) {
    return BrowserSession.launch(driver, Started.browser(), Started.SETTINGS, true, flags, null);
  }

  private LaunchFlags flags(URI... sites) {
    return Started.flags(sites)
        .with("--host-resolver-rules=MAP www.inm.gob.hn 127.0.0.1:" + portal.port());
  }

  private static String heading(Page page) {
    Response response = page.navigate(PORTAL.toString());
    assertThat(response.url()).isEqualTo(PORTAL.toString());
    return page.innerText("h1");
  }

  private static Machine machine(boolean superuser) {
    return new Machine(Machine.Os.LINUX, Map.of(), Path.of("/"), Path.of("/home/ana"), superuser);
  }
}
