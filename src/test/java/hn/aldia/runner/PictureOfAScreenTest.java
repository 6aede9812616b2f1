package hn.aldia.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.browser.evidence.Masking;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import hn.aldia.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A picture shows the screen that it is named for, and nothing that lies over it. */
class PictureOfAScreenTest {
  private static final String UNDER_A_POPUP =
      """
      <!doctype html><title>Registro</title>
      <body style="margin:0"><h1>Registro</h1><label>Apellido <input></label>
      <div id=over style="position:fixed;inset:0;background:#ff0000">
        <p>Requisitos</p>
        <button style="position:absolute;top:4px;right:4px"
          onclick="document.getElementById('over').remove()">×</button>
      </div>
      """;

  @RegisterExtension final TestBrowser browser = new TestBrowser();
  @TempDir private Path folder;

  @Test
  void what_popped_up_over_the_screen_is_closed_before() throws IOException {
    Page page = browser.open(Web.page("under-a-popup.html", UNDER_A_POPUP));
    view(page).picture("registrarse");

    BufferedImage picture = ImageIO.read(only().toFile());
    assertThat(picture.getRGB(picture.getWidth() / 2, 300) & 0xffffff).isEqualTo(0xffffff);
    assertThat(only().getFileName().toString()).endsWith("-001-registrarse.png");
  }

  @Test
  void what_was_closed_and_fades_is_waited_for() throws IOException {
    String fading =
        UNDER_A_POPUP.replace(
            "document.getElementById('over').remove()",
            "over.style.transition='opacity .7s';over.style.opacity='0';"
                + "setTimeout(()=>over.remove(),700)");
    view(browser.open(Web.page("under-a-fading-popup.html", fading))).picture("registrarse");

    BufferedImage picture = ImageIO.read(only().toFile());
    assertThat(picture.getRGB(picture.getWidth() / 2, 300) & 0xffffff).isEqualTo(0xffffff);
  }

  @Test
  void of_a_window_that_was_closed_there_is_none_and_no_failure() throws IOException {
    Page page = browser.open(Web.page("under-a-popup.html", UNDER_A_POPUP));
    View view = view(page);
    page.close();

    view.picture("registrarse");

    assertThat(folder).isEmptyDirectory();
  }

  private View view(Page page) {
    return new View(
        OpenPage.on(page, Clock.systemUTC(), Duration.ofSeconds(10)),
        folder,
        () -> new Masking(List.of(), List.of()),
        Words.ENGLISH,
        Duration.ofSeconds(5));
  }

  private Path only() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }
}
