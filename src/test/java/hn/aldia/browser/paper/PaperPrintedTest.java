package hn.aldia.browser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.browser.launch.BrowserSession;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.browser.launch.Started;
import hn.aldia.testing.Web;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper that comes otherwise than as a file of its own: printed, and gone then, or packed. */
class PaperPrintedTest {
  private static final String PAPER = "<h1>Recibo TGR-090340952</h1><p>L. 532.30</p>";

  private static PlaywrightDriver driver;

  private final List<byte[]> kept = new ArrayList<>();
  private BrowserSession session;

  @BeforeAll
  static void start() {
    driver = PlaywrightDriver.start(Started.MACHINE);
  }

  @BeforeEach
  void open() {
    session =
        BrowserSession.launch(
            driver, Started.browser(), Started.SETTINGS, true, Started.flags(), null);
  }

  /**
   * A page that closes may leave an answer open for ever: {@link Patience} ends the driver then.
   */
  @AfterEach
  void close() {
    session.close();
  }

  @AfterAll
  static void end() {
    driver.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " # ",
      value = {
        "a tab that closes itself after it # onload = () => { onafterprint = () => close(); print(); }",
        "a tab that listens to its end # addEventListener('afterprint', () => close()); print()",
        "a tab that prints and closes # onload = () => { print(); close(); }",
        "a tab that closes in a moment # print(); setTimeout(() => close(), 5)",
        "a tab that sees its medium change # matchMedia('print').onchange = e => e.matches || close(); print()",
        "a tab that goes elsewhere after it # onafterprint = () => { location = '/printed-gone'; }; print()"
      })
  void is_kept_before_it_is_gone(String what, String script) {
    Web.page("printed-gone", "Gracias");
    Web.page("printed-paper", PAPER + "<script>" + script + "</script>");

    Page form = generate("<a href=/printed-paper target=_blank>Generar</a>");

    form.waitForCondition(
        () -> form.context().pages().stream().noneMatch(p -> p.url().endsWith("printed-paper")));
  }

  @ParameterizedTest
  @CsvSource({"about:blank", "''"})
  void is_kept_of_a_window_that_another_writes_prints_and_closes(String address) {
    Page form =
        generate(
            "<a href=# onclick=\"const w = window.open('%s'); w.document.write('%s'); w.document.close(); w.print(); w.close()\">Generar</a>"
                .formatted(address, PAPER));

    form.waitForCondition(() -> form.context().pages().size() == 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {ZipOutputStream.STORED, ZipOutputStream.DEFLATED})
  void is_kept_of_an_archive_that_is_downloaded(int method) throws IOException {
    byte[] paper = "%PDF-1.4 Recibo".getBytes(StandardCharsets.UTF_8);
    var archive = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(archive)) {
      zip.putNextEntry(new ZipEntry("leame.txt"));
      zip.write('.');
      var entry = new ZipEntry("recibo.pdf");
      var sum = new CRC32();
      sum.update(paper);
      entry.setMethod(method);
      entry.setSize(paper.length);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(paper);
    }
    Web.file("recibo-" + method + ".zip", archive.toByteArray(), "application/zip");

    Page unused = generate("<a href=/recibo-" + method + ".zip download>Generar</a>");

    assertThat(kept).singleElement().isEqualTo(paper);
  }

  private Page generate(String link) {
    Page form = session.page();
    PaperNet net =
        PaperNet.spread(
            session.context(), kept::add, new Patience(Duration.ofSeconds(9), driver::abandon));
    form.navigate(Web.page("printed-form", link).toString());
    net.arm();
    form.click("text=Generar");
    for (int i = 0; i < 250 && kept.isEmpty(); i++) {
      boolean unused = net.look();
      form.waitForTimeout(20);
    }
    assertThat(kept).singleElement().matches(PaperAnswer::isPdf);
    return form;
  }
}
