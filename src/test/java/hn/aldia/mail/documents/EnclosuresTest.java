package hn.aldia.mail.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.config.applicant.DocumentName;
import hn.aldia.config.applicant.Documents;
import hn.aldia.words.Trouble;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnclosuresTest {
  @TempDir private Path folder;

  @Test
  void what_fits_is_sent_byte_for_byte_under_plain_names() throws IOException {
    Documents documents = Scans.withCard(folder, Scans.picture("jpg", 900, 600));
    Enclosures sent = Enclosures.prepare(documents, DocumentName.ALL, Enclosures.LIMIT);
    assertThat(sent.files())
        .extracting(Attachment::name)
        .containsExactly(
            "carnet-frente.jpg", "carnet-reverso.jpg", "recibo-frente.png", "recibo-reverso.pdf");
    assertThat(sent.files().get(0).bytes()).isEqualTo(Files.readAllBytes(documents.cardFront()));
    assertThat(sent.files().get(3).type()).isEqualTo("application/pdf");
  }

  @Test
  void a_file_given_for_both_sides_is_sent_once() {
    Path both = Scans.file(folder, "ambos.pdf", Scans.pdf(2));
    var documents =
        new Documents(
            both,
            both,
            both,
            both,
            List.of(both, Scans.file(folder, "o.png", Scans.picture("png", 400, 400))));
    assertThat(Enclosures.prepare(documents, DocumentName.ALL, Enclosures.LIMIT).files())
        .extracting(Attachment::name)
        .containsExactly("carnet-frente.pdf", "documento-2.png");
  }

  @Test
  void what_does_not_fit_is_joined_into_one_smaller_pdf_for_each_paper() throws IOException {
    byte[] photograph = Scans.photograph(1600, 900);
    Documents documents = Scans.withCard(folder, photograph);
    long limit = 700_000;
    assertThat(photograph.length).isGreaterThan((int) limit);
    Enclosures sent = Enclosures.prepare(documents, DocumentName.ALL, limit);
    assertThat(sent.encodedSize()).isLessThanOrEqualTo(limit);
    assertThat(sent.files())
        .extracting(Attachment::name)
        .containsExactly("carnet.pdf", "recibo.pdf");
    try (PDDocument card = Loader.loadPDF(sent.files().get(0).bytes())) {
      assertThat(card.getNumberOfPages()).isEqualTo(2);
      assertThat(Math.max(picture(card).getWidth(), picture(card).getHeight()))
          .isGreaterThanOrEqualTo(1500);
    }
    assertThat(Enclosures.prepare(documents, DocumentName.ALL, limit).files().get(0).bytes())
        .isEqualTo(sent.files().get(0).bytes());
  }

  @Test
  void both_pages_of_a_tiff_are_kept_when_it_is_joined() throws IOException {
    byte[] tiff = Scans.tiff(Scans.drawn(1200, 900), Scans.drawn(900, 1200));
    try (PDDocument joined =
        Loader.loadPDF(JoinedPdf.of(List.of(tiff), new Fineness(800, 0.8f), false))) {
      assertThat(joined.getNumberOfPages()).isEqualTo(2);
      assertThat(joined.getPage(0).getMediaBox().getWidth()).isEqualTo(792);
      assertThat(joined.getPage(1).getMediaBox().getWidth()).isEqualTo(612);
    }
  }

  @Test
  void a_heavy_pdf_of_pictures_is_made_lighter() throws IOException {
    byte[] heavy =
        JoinedPdf.of(List.of(Scans.photograph(1200, 1000)), new Fineness(1200, 0.98f), false);
    Documents documents = Scans.withCard(folder, heavy);
    long limit = heavy.length;
    Enclosures sent = Enclosures.prepare(documents, DocumentName.ALL, limit);
    assertThat(sent.encodedSize()).isLessThanOrEqualTo(limit);
    try (PDDocument card = Loader.loadPDF(sent.files().get(0).bytes())) {
      assertThat(card.getNumberOfPages()).isEqualTo(2);
      assertThat(card.getPage(0).getMediaBox().getWidth())
          .isGreaterThan(card.getPage(0).getMediaBox().getHeight());
    }
  }

  @Test
  void what_can_be_made_no_smaller_is_refused_with_its_size() {
    Documents documents = Scans.withCard(folder, Scans.photograph(400, 400));
    assertThatThrownBy(() -> Enclosures.prepare(documents, DocumentName.ALL, 50_000))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("documents.too-large"))
        .hasMessageMatching("The documents make a mail of [\\d.]+ MB, even as small.*");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 8})
  void a_picture_that_the_telephone_took_lying_is_turned_upright(int tag) throws IOException {
    BufferedImage upright = Scans.drawn(800, 500);
    byte[] lying = Scans.turned(jpeg(new Orientation(back(tag)).applied(upright)), tag);
    BufferedImage read = PictureFile.upright(lying, 0, 800);
    assertThat(read.getWidth()).isEqualTo(800);
    assertThat(read.getRGB(400, 20) & 0xFF00).isLessThan(0x4000); // red above
    assertThat(read.getRGB(400, 480) & 0xFF00).isGreaterThan(0xC000); // white below
  }

  @Test
  void the_cameras_notes_are_left_out_of_what_is_encoded_anew() throws IOException {
    byte[] noted = Scans.turned(Scans.picture("jpg", 800, 500), 6);
    assertThat(new String(noted, StandardCharsets.ISO_8859_1)).contains("Exif");
    byte[] anew = new Fineness(600, 0.8f).jpeg(PictureFile.upright(noted, 0, 600));
    assertThat(new String(anew, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
  }

  /** The tag that undoes a tag. */
  private static int back(int tag) {
    return switch (tag) {
      case 6 -> 8;
      case 8 -> 6;
      default -> tag;
    };
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    return new Fineness(10_000, 0.95f).jpeg(picture);
  }

  private static PDImageXObject picture(PDDocument document) throws IOException {
    var resources = document.getPage(0).getResources();
    COSName name = resources.getXObjectNames().iterator().next();
    return (PDImageXObject) resources.getXObject(name);
  }
}
