package hn.aldia.mail.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.config.applicant.Documents;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCheckTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif", "bmp", "tif"})
  void takes_a_readable_picture(String format) {
    assertThat(problem(Scans.picture(format, 640, 400))).isEqualTo("fine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif", "bmp", "tif"})
  void a_picture_whose_end_is_missing_is_cut_off_or_damaged(String format) {
    byte[] whole = Scans.picture(format, 640, 400);
    assertThat(problem(Arrays.copyOf(whole, whole.length * 6 / 10)))
        .matches("the file is (?:cut off|damaged).*");
  }

  @Test
  void takes_a_pdf() {
    assertThat(problem(Scans.pdf(3))).isEqualTo("fine");
  }

  @Test
  void takes_a_pdf_that_opens_without_a_password() {
    assertThat(problem(Scans.locked(""))).isEqualTo("fine");
  }

  @Test
  void a_pdf_with_a_password_is_said_to_have_one() {
    assertThat(problem(Scans.locked("secreto")))
        .isEqualTo("the PDF wants a password. Save it without one");
  }

  @Test
  void a_pdf_without_pages_is_none() {
    assertThat(problem(Scans.pdf(0))).isEqualTo("the PDF has no pages");
  }

  @Test
  void a_pdf_whose_end_is_missing_is_cut_off() {
    byte[] whole = Scans.pdf(5);
    assertThat(problem(Arrays.copyOf(whole, whole.length - 200))).startsWith("the file is cut off");
  }

  @Test
  void a_thumbnail_is_too_small() {
    assertThat(problem(Scans.picture("jpg", 640, 299)))
        .startsWith("the picture has only 640 x 299 pixels; below 300 on a side");
  }

  @Test
  void an_empty_file_is_empty() {
    assertThat(problem(new byte[0])).isEqualTo("the file is empty");
  }

  @Test
  void an_iphone_picture_is_called_by_its_name() {
    byte[] heic = "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problem(heic)).startsWith("this is an iPhone picture (HEIC)").contains("JPEG");
  }

  @Test
  void a_letter_of_a_word_processor_is_no_document() {
    assertThat(problem("PK\3\4 docx".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("this is neither a picture (JPEG, PNG, GIF, BMP, TIFF) nor a PDF");
  }

  @Test
  void a_picture_that_only_begins_like_one_is_damaged() {
    byte[] noise = new byte[5000];
    System.arraycopy(Scans.picture("jpg", 400, 400), 0, noise, 0, 3);
    assertThat(problem(noise)).startsWith("the file is");
  }

  @Test
  void a_picture_of_more_than_100_megapixels_is_not_even_read() {
    byte[] png = Scans.picture("png", 400, 400);
    // Width and height in the head: the pixels need not be there to be refused.
    png[16] = 0;
    png[17] = 0;
    png[18] = (byte) 0x4E;
    png[19] = 0x20;
    png[20] = 0;
    png[21] = 0;
    png[22] = (byte) 0x4E;
    png[23] = 0x20;
    assertThat(problem(png)).startsWith("the picture has 400 megapixels; 100 are the most");
  }

  @Test
  void a_pipe_and_a_device_are_named_as_what_they_are() throws Exception {
    Path pipe = folder.resolve("pipe.pdf");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    var documents = new Documents(pipe, Path.of("/dev/zero"), null, null, List.of());

    assertThatThrownBy(() -> DocumentCheck.require(Scan.of(documents)))
        .hasMessageContainingAll(
            "pipe.pdf: this is a pipe between programs (FIFO), not a file",
            "/dev/zero: this is a device of the computer, not a file");
  }

  @Test
  void a_pdf_with_pages_nested_thousands_deep_or_too_many_of_them_is_not_looked_into() {
    assertThat(problem(Scans.nestedPages(30_000))).startsWith("the file holds more than");
    assertThat(problem(Scans.nestedArrays(200_000)))
        .matches("the file (holds more than|is damaged).*");
    assertThat(problem(Scans.pdf(501))).isEqualTo("the PDF has more than 500 pages");
  }

  @Test
  void a_pdf_that_unpacks_to_more_than_any_document_is_not_unpacked() {
    assertThat(problem(Scans.bomb(400_000_000))).startsWith("the file holds more than");
  }

  @Test
  void a_webp_is_called_by_its_name_whatever_its_ending_is() {
    byte[] webp = "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problem(webp)).startsWith("this is a WebP picture");
  }

  @Test
  void a_picture_that_shows_nothing_or_is_half_grey_is_not_fit() {
    assertThat(problem(Scans.filled(800, 500, 0, 245))).startsWith("the picture shows nothing");
    assertThat(problem(Scans.filled(800, 500, 250, 128)))
        .startsWith("the lower part of the picture is nothing but grey");
    assertThat(problem(Scans.filled(800, 500, 450, 128))).isEqualTo("fine");
    assertThat(problem(Scans.filled(800, 500, 250, 200))).isEqualTo("fine");
  }

  @Test
  void all_that_is_wrong_is_named_in_one_go_with_setting_and_file() {
    Path there = Scans.file(folder, "b.jpg", Scans.picture("jpg", 100, 100));
    var documents = new Documents(null, there, folder.resolve("none.jpg"), folder, List.of(there));
    assertThatThrownBy(() -> DocumentCheck.require(Scan.of(documents)))
        .isInstanceOfSatisfying(
            Trouble.class,
            unfit -> {
              assertThat(unfit.key()).isEqualTo("documents.unfit");
              assertThat(unfit.getMessage().lines().map(String::strip))
                  .startsWith(
                      "5 documents cannot be sent:",
                      "documents.card-front : not given yet",
                      "documents.card-back "
                          + there
                          + ": the picture has only 100 x 100 pixels; below 300 on a side nobody can read it. Perhaps it is a thumbnail",
                      "documents.receipt-front "
                          + folder.resolve("none.jpg")
                          + ": there is no such file",
                      "documents.receipt-back " + folder + ": this is a folder, not a file");
              assertThat(Words.SPANISH.say(unfit.what())).contains("todavía no se ha indicado");
            });
  }

  private String problem(byte[] scan) {
    return DocumentCheck.flaw(Scans.file(folder, "f", scan)).map(Message::toString).orElse("fine");
  }
}
