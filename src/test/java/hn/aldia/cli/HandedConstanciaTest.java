package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No mail brings the constancia: the portal hands it out. */
class HandedConstanciaTest {
  private static final String PASSWORD = "portal.password-command=echo Palo-Alto-2026!";
  private static final String APPROVED =
      SmallPortal.LIST
          .replace("EN ESPERA", "APROBADO")
          .replace("<th>Oficial a Cargo", "<th>Oficial a Cargo<th>Accion")
          .replace("<td>Rosa Elena", "<td>Rosa Elena<td>%s");

  private static final byte[] PAPER = paper();

  @TempDir private Path folder;
  private final BundledOffice post = BundledOffice.open(OfficeOptions.standard().withPopups(0));
  private final SmallPortal portal = SmallPortal.open();
  private AldiaHome home;

  @BeforeEach
  void filed() {
    home = EnrolledCase.filledIn(folder, post, portal.at("/"));
    var long_ago = Instant.parse("2026-01-05T16:00:00Z");
    EnrolledCase.append(
        home,
        new CaseEvent.CaseOpened(long_ago, AldiaHome.EMAIL),
        new AccountEvent.Adopted(long_ago, AldiaHome.EMAIL),
        new RequestEvent.RequestFiled(long_ago, null, "1162", "RENOVAR CARNET (ADULTO)"));
    portal.handing("/papel", PAPER);
  }

  @AfterEach
  void close() {
    portal.close();
    post.close();
  }

  /** Its name may stand on the button, or beside one that has none of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href=/papel>Descargar constancia</a>",
        "<ul><li><span>comprobante.pdf</span> <a href=/otro title=Descargar>⬇</a><li><span>constancia_tramite.pdf</span> <a href=/papel title=Descargar>⬇</a></ul>"
      })
  void it_is_fetched_from_the_page_behind_the_row_once(String paper) {
    portal
        .showing("/lista", APPROVED.formatted("<a href=/detalle>Detalle</a>"))
        .showing("/detalle", "<h1>Solicitud # 1162</h1><p>Estado: APROBADO" + paper);

    Told first = status();
    Told second = status();

    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(home.caseFolder().resolve("constancia-1162.pdf")).hasBinaryContent(PAPER);
    assertThat(first.out()).contains("Constancia: constancia-1162.pdf");
    assertThat(second.exit()).isZero();
    assertThat(portal.asked()).containsOnlyOnce("/papel");
  }

  @Test
  void where_none_is_handed_out_it_is_awaited() {
    portal.showing("/lista", APPROVED.formatted(""));

    Told told = status();

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(home.caseFolder().resolve("constancia-1162.pdf")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "Requisitos para renovar su carnet, false",
    "Constancia de Tramite de Renovacion de Carne. Con # de Solicitud: 1161, false",
    "Constancia de Tramite de Renovacion de Carne. Con # de Solicitud: 1162, true"
  })
  void a_paper_that_does_not_read_as_the_constancia_of_this_request_is_not_kept(
      String words, boolean kept) {
    portal
        .showing("/lista", APPROVED.formatted("<a href=/otro>Constancia</a>"))
        .handing("/otro", paper(words));

    Told told = status();

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(home.caseFolder().resolve("constancia-1162.pdf").toFile().exists()).isEqualTo(kept);
    assertThat(told.err().contains("it does not read as one")).isNotEqualTo(kept);
  }

  private Told status() {
    return Told.by(home, "status", "--headless", "-D", PASSWORD);
  }

  private static byte[] paper() {
    return paper("");
  }

  private static byte[] paper(String words) {
    var bytes = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      var page = new PDPage();
      pdf.addPage(page);
      try (var ink = new PDPageContentStream(pdf, page)) {
        ink.beginText();
        ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        ink.newLineAtOffset(50, 700);
        ink.showText(words);
        ink.endText();
      }
      pdf.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
