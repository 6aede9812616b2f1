package hn.aldia.browser.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.config.applicant.Applicant;
import hn.aldia.config.applicant.Nationality;
import hn.aldia.config.applicant.PersonalData;
import hn.aldia.config.secret.Secret;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
  private static final Masking MASKING =
      new Masking(
          List.of(Secret.of("33LT34N33S")), List.of("Ana Ejemplo", "ana@ejemplo.hn", "Muñoz"));
  private static final String HTML =
      """
      <title>Bienvenida ANA EJEMPLO</title>
      <!-- 33LT34N33S -->
      <body style="margin:0;font:40px sans-serif;background:#fff;color:#f00">
      <div id=who style="height:50px">ana ejemplo</div>
      <div style="height:50px">MUNOZ <b id=pin><u>33LT</u>34<i>N33S</i></b></div>
      <form style="font:20px sans-serif"><label>Correo <input id=mail></label>
      <label>País <select><option>Nacional<option selected>Estados Unidos</select></label>
      <label>PIN <input type=password value=33LT34N33S></label>
      <label>Sexo <input type=radio checked></label>
      <input type=hidden value=token-9876 onclick="x('33LT34N33S')" title="de ana@ejemplo.hn">
      <textarea>vive en la Casa 12</textarea><button>Iniciar Session</button></form>
      <script>var secret = '33LT34N33S';</script>
      """;

  @RegisterExtension final TestBrowser browser = new TestBrowser();
  private @TempDir Path folder;
  private final Evidence evidence =
      new Evidence(Clock.fixed(Instant.parse("2026-11-23T15:00:00.120Z"), ZoneOffset.UTC));

  @Test
  void no_secret_and_nothing_personal_is_in_any_file() throws IOException {
    for (Path file : take()) {
      if (!file.toString().endsWith(".png")) {
        String text = Files.readString(file).toLowerCase(Locale.ROOT);
        assertThat(text)
            .as(file.toString())
            .doesNotContain("33lt", "n33s", "ejemplo", "muñoz", "munoz", "casa 12", "token-9876");
        assertThat(text).contains("iniciar session");
      }
    }
  }

  @Test
  void the_picture_covers_words_also_where_they_are_split_over_elements() throws IOException {
    Page page = page();
    BufferedImage picture = ImageIO.read(take(page).get(0).toFile());
    assertThat(redIn(picture, 0, 0, 600, 110)).isZero();
    assertThat(page.evaluate("() => CSS.highlights.size")).isEqualTo(0);
    assertThat(page.content()).doesNotContain("aldia-mask");
  }

  /** Red is what must not be seen, green what must; the box over the form is opaque. */
  @Test
  void covers_what_was_chosen_in_widgets_too_and_nothing_else_on_the_whole_page()
      throws IOException {
    Page page =
        browser.open(
            Web.page(
                "evidence-widgets",
                """
                <!doctype html><meta charset=utf-8><link rel=stylesheet href=/webjars/select2/4.0.13/css/select2.min.css>
                <script src=/webjars/jquery/3.6.0/jquery.min.js></script><script src=/webjars/select2/4.0.13/js/select2.min.js></script>
                <style>body{margin:0;font:24px sans-serif;color:#00a000} .red,.red *{color:#ff0000!important}
                 .row{height:60px} input,select{font:24px sans-serif;width:400px;color:inherit} .select2-selection__rendered{font-size:20px}</style>
                <div class="row red"><select id=s2 style="width:400px"><option>Honduras<option selected>Estados Unidos de América</select></div>
                <div class="row red"><div role=combobox style="border:1px solid #000;width:400px"><span>Casada</span></div></div>
                <div class="row red"><select><option>Soltera<option selected>Casada</select></div>
                <div class="row red"><input value="5 de abril de 1948"></div>
                <div class="row red"><input value="Jubil"></div>
                <div class=row><select><option>45 - Instituto Nacional de Migración</select></div>
                <div class=row><input value="Renovar Residencia"></div>
                <div class=row><input value="499.20"></div>
                <div class=row>Ventana: Solicitud 1162</div>
                <div style="height:900px"></div><div class=row>Teléfono <span class=red>9999 0000</span></div>
                <div style="position:absolute;left:100px;top:150px;width:220px;height:120px;background:#00a000"></div>
                <script>$('#s2').select2()</script>"""));

    Path file = evidence.take(page, folder, "widgets", personal()).get(0);
    BufferedImage picture = ImageIO.read(file.toFile());

    assertThat(picture.getHeight()).isGreaterThan(1400);
    assertThat(redIn(picture, 0, 0, picture.getWidth(), picture.getHeight())).isZero();
    assertThat(greenIn(picture, 100, 150, 220, 120)).isEqualTo(220 * 120);
    for (int row = 5; row < 9; row++) {
      assertThat(greenIn(picture, 0, row * 60, 420, 60)).as("row " + row).isPositive();
    }
  }

  @Test
  void what_lies_under_a_veil_is_covered_as_well() throws IOException {
    Page page =
        browser.open(
            Web.page(
                "evidence-veil",
                "<!doctype html><style>body{margin:0}input{font:40px sans-serif;color:#f00}</style>"
                    + "<input value='Ana Ejemplo'><div style='position:fixed;inset:0;background:"
                    + "rgba(255,255,255,.2)'></div>"));

    Path file = evidence.take(page, folder, "veil", MASKING).get(0);

    assertThat(redIn(ImageIO.read(file.toFile()), 0, 0, 500, 100)).isZero();
  }

  @Test
  void what_lay_over_a_box_and_left_while_the_picture_was_taken_hides_nothing() throws IOException {
    String box =
        "<!doctype html><style>body{margin:0}input{font:40px sans-serif;color:#f00}"
            + "#over{position:fixed;inset:0;background:#fff}</style><input value='Ana Ejemplo'>";
    Page fading =
        browser.open(
            Web.page("evidence-fades", box + "<div style='opacity:.02'><div id=over></div></div>"));
    Page leaving =
        browser.open(
            Web.page(
                "evidence-leaves",
                box
                    + "<div id=over></div><script>requestAnimationFrame = () => 0; new"
                    + " MutationObserver(() => document.querySelector('aldia-cover') &&"
                    + " over.remove()).observe(document.documentElement, {childList: true})</script>"));

    for (Page page : List.of(fading, leaving)) {
      Path file = evidence.take(page, folder, "over", MASKING).get(0);
      assertThat(redIn(ImageIO.read(file.toFile()), 0, 0, 500, 100)).as(page.url()).isZero();
    }
  }

  private static Masking personal() {
    return new Masking(
        List.of(),
        PersonalData.of(
            new Applicant(
                "Ejemplo",
                "Ana",
                null,
                "ana@ejemplo.hn",
                "+504 9999-0000",
                "0801-1990-12345",
                LocalDate.of(1948, 4, 5),
                "Roatán",
                Applicant.Sex.F,
                "married",
                new Nationality("US"),
                "Jubilada",
                "Jubilada",
                "Calle 3 #12")));
  }

  @Test
  void the_picture_still_shows_all_the_rest() throws IOException {
    Path file = evidence.take(page(), folder, "all", new Masking(List.of(), List.of())).get(0);
    assertThat(redIn(ImageIO.read(file.toFile()), 0, 0, 600, 110)).isPositive();
  }

  @Test
  void files_are_the_owners_alone_and_sort_by_time() throws IOException {
    List<Path> files = take();
    assertThat(files)
        .extracting(f -> f.getFileName().toString())
        .containsExactly(
            "20261123T150000.120Z-001-07-fill-Correo.png",
            "20261123T150000.120Z-001-07-fill-Correo.txt",
            "20261123T150000.120Z-001-07-fill-Correo.aria.yaml",
            "20261123T150000.120Z-001-07-fill-Correo.html");
    for (Path file : files) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void looks_into_frames() throws IOException {
    String inner =
        Web.page("evidence-inner", "<p>Hola Ana  Ejemplo</p><input value=oculto>").toString();
    Page page = browser.open(Web.page("evidence-outer", "<iframe src=" + inner + "></iframe>"));
    List<Path> files = evidence.take(page, folder, "frames", MASKING);
    assertThat(Files.readString(files.get(1))).contains("Hola •••");
    assertThat(Files.readString(files.get(3))).contains("Hola •••").doesNotContain("oculto");
  }

  @Test
  void a_set_of_frames_has_a_tree_of_each_frame() throws IOException {
    URI one = Web.page("evidence-one", "<button>Ingresar</button>");
    URI other = Web.page("evidence-other", "<button>Salir</button>");
    Page page =
        browser.open(
            Web.page(
                "evidence-frameset",
                "<frameset cols='50%%,*'><frame src=%s><frame src=%s></frameset>"
                    .formatted(one, other)));

    List<Path> files = evidence.take(page, folder, "frameset", MASKING);

    assertThat(Files.readString(files.get(2)))
        .contains("# " + one, "button \"Ingresar\"", "# " + other, "button \"Salir\"");
  }

  @Test
  void a_page_that_is_gone_leaves_no_evidence_and_no_error() {
    Page page = page();
    page.close();
    assertThat(take(page)).isEmpty();
  }

  @Test
  void a_native_dialog_nobody_answers_does_not_hang_it() {
    Page page = page();
    page.onDialog(dialog -> {});
    page.evaluate("() => { setTimeout(() => alert('Pin enviado'), 0); }");
    page.waitForCondition(() -> !canBeAsked(page));
    assertThat(take(page)).isEmpty();
  }

  @Test
  void pictures_are_numbered_through_all_runs_of_a_case_and_none_is_overwritten() {
    var noon = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC);
    Page page = page();
    for (String screen : List.of("Inicio", "Clase de Persona")) {
      new Pictures(folder, noon).take(page, screen, MASKING);
    }
    new Evidence(noon).take(page, folder, "portal", MASKING);
    new Pictures(folder, noon).take(page, "Inicio", MASKING);

    assertThat(folder.toFile().list((at, name) -> name.endsWith(".png")))
        .containsExactlyInAnyOrder(
            "20261123T180000.000Z-001-Inicio.png",
            "20261123T180000.000Z-002-Clase-de-Persona.png",
            "20261123T180000.000Z-003-portal.png",
            "20261123T180000.000Z-004-Inicio.png");
  }

  private Page page() {
    URI address = Web.page("evidence", HTML);
    Page page = browser.open(address);
    page.fill("#mail", "ana@ejemplo.hn");
    return page;
  }

  private List<Path> take() {
    return take(page());
  }

  private List<Path> take(Page page) {
    return evidence.take(page, folder, "07 fill «Correo»", MASKING);
  }

  private static boolean canBeAsked(Page page) {
    try {
      page.waitForFunction("1", null, new Page.WaitForFunctionOptions().setTimeout(200));
      return true;
    } catch (PlaywrightException open) {
      return false;
    }
  }

  private static int greenIn(BufferedImage picture, int x, int y, int width, int height) {
    int green = 0;
    for (int i = x; i < x + width; i++) {
      for (int j = y; j < y + height; j++) {
        int rgb = picture.getRGB(i, j);
        if ((rgb >> 8 & 255) > 120 && (rgb >> 16 & 255) < 90 && (rgb & 255) < 90) {
          green++;
        }
      }
    }
    return green;
  }

  private static int redIn(BufferedImage picture, int x, int y, int width, int height) {
    int red = 0;
    for (int i = x; i < x + width; i++) {
      for (int j = y; j < y + height; j++) {
        int rgb = picture.getRGB(i, j);
        if ((rgb >> 16 & 255) > 200 && (rgb >> 8 & 255) < 120 && (rgb & 255) < 120) {
          red++;
        }
      }
    }
    return red;
  }
}
