package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code init --from}: an adviser's list, as spreadsheet programs save it. */
class InitFromListTest {
  private static final String HEAD =
      "Caso;Apellidos;Nombres;Correo electrónico;Teléfono;Fecha de nacimiento;Notas\r\n";

  @TempDir private Path folder;

  @Test
  void excels_own_csv_is_read_with_its_mark_semicolons_and_dates() throws IOException {
    Told told =
        list(
            "\uFEFF"
                + HEAD
                + "ana;Núñez;Ana María;ana@ejemplo.hn;+504 9999-0000;31/12/1955;vieja clienta\r\n"
                + ";Vale;Eva;eva@ejemplo.hn;9999-0001;05/06/1960;\"dos\nlíneas\"\r\n"
                + ";Vale;Eva;eva2@ejemplo.hn;9999-0002;20454;\r\n");

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.out()).contains("3 cases written, 0 there already");
    assertThat(told.err()).contains("Not used: the columns Notas.");
    assertThat(birth("ana")).isEqualTo("1955-12-31");
    assertThat(birth("eva-vale")).isEqualTo("1960-06-05");
    assertThat(birth("eva-vale-2")).isEqualTo("1955-12-31");
  }

  @Test
  void all_that_is_wrong_is_told_by_row_and_column_and_of_such_a_row_nothing_is_written()
      throws IOException {
    Told told =
        list(
            HEAD
                + "ana;Núñez;Ana;ana@ejemplo.hn;9999-0000;05/06/1960;\n"
                + "eva;;Eva;eva(at)ejemplo.hn;9999-0001;2060-01-01;\n"
                + "leo;Paz;Leo 2;ANA@ejemplo.hn;ninguno;1960-01-31;\n"
                + "../x;Paz;Leo;leo@ejemplo.hn;9999-0003;;\n"
                + "mia;Paz;Mia;mia@ejemplo.hn;9999-0004;1970-01-31;\n");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err().lines())
        .contains(
            "Row 3, column “Apellidos”: this cell is empty, and nothing goes without it.",
            "Row 4, column “Correo electrónico”: row 2 has the same address. Each person needs an"
                + " address of their own.")
        .anyMatch(line -> line.startsWith("Row 2, column “Fecha de nacimiento”: “05/06/1960”"))
        .anyMatch(
            line -> line.startsWith("Row 3, column “Correo electrónico”: “eva(at)ejemplo.hn”"))
        .anyMatch(line -> line.startsWith("Row 3, column “Fecha de nacimiento”: “2060-01-01”"))
        .anyMatch(line -> line.startsWith("Row 4, column “Nombres”: “Leo 2”"))
        .anyMatch(line -> line.startsWith("Row 4, column “Teléfono”: “ninguno”"))
        .anyMatch(line -> line.startsWith("Row 5, column “Caso”: “../x” cannot be the name"));
    assertThat(told.out()).contains("1 case written").contains("4 rows not taken");
    assertThat(folder.resolve("home/cases")).isDirectoryContaining("glob:**/mia");
    assertThat(folder.resolve("home/cases/ana")).doesNotExist();
  }

  @Test
  void a_corrected_list_is_given_again_and_what_is_there_stays_as_it_is() throws IOException {
    String ana = HEAD + "ana;Núñez;Ana;ana@ejemplo.hn;9999-0000;;\n";
    list(ana);
    Path file = folder.resolve("home/cases/ana/applicant.conf");
    Files.writeString(file, Files.readString(file) + "# mine\n");

    Told told = list(ana + "eva;Vale;Eva;eva@ejemplo.hn;9999-0001;;\n");

    assertThat(told.exit()).isZero();
    assertThat(told.out()).contains("1 case written, 1 there already");
    assertThat(file).content().endsWith("# mine\n");
  }

  @ParameterizedTest
  @CsvSource({"windows-1252, ';'", "UTF-16, '\t'", "UTF-8, ','"})
  void whatever_the_program_wrote_it_in(String charset, String between) throws IOException {
    String text =
        ("surname;given names;e-mail;phone\nNúñez;Ana;ana@ejemplo.hn;9999-0000\n")
            .replace(";", between);
    Path file = Files.write(folder.resolve("l.csv"), text.getBytes(Charset.forName(charset)));

    Told told = init(file);

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(folder.resolve("home/cases/ana-nunez/applicant.conf"))
        .content()
        .contains("applicant.surname = \"Núñez\"");
  }

  @Test
  void of_ten_thousand_rows_the_good_ones_are_written_and_all_others_told() throws IOException {
    String rows =
        IntStream.range(0, 10_000)
            .mapToObj(n -> "c%d;Paz;Ana;a%d@ejemplo.hn;9999-%04d;;".formatted(n, n % 50, n))
            .collect(Collectors.joining("\n"));

    Told told = list(HEAD + rows);

    assertThat(told.out()).contains("50 cases written", "9950 rows not taken");
    assertThat(told.err().lines().filter(line -> line.contains("has the same address")))
        .hasSize(9_950);
  }

  @Test
  void what_is_no_list_is_said_with_its_row() throws IOException {
    assertThat(list("").err()).contains("There is nothing in");
    assertThat(list("a;b\n1;2\n").err()).contains("names no column for the e-mail address");
    assertThat(list(HEAD + "ana;\"Núñez;Ana\n").err()).contains("a double quote is opened there");
    assertThat(init(folder.resolve("absent.csv")).err()).contains("cannot be read");
  }

  @Test
  void a_file_of_one_case_is_taken_whole_or_not_at_all() throws IOException {
    Path file = folder.resolve("ana.conf");
    Files.writeString(file, "applicant { surname = \"Núñez\", email = \"ana\" }\n");
    Told wrong = init(file);
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains(file + ":1:");
    assertThat(folder.resolve("home/cases")).doesNotExist();

    Files.writeString(
        file,
        """
        applicant { surname = "Núñez", given-names = "Ana", email = "ana@ejemplo.hn", phone = "9999-0000" }
        documents.card-front = "front.jpg"
        """);
    Told taken = init(file);

    assertThat(taken.exit()).as(taken.err()).isZero();
    assertThat(folder.resolve("home/cases/c1/applicant.conf"))
        .content()
        .contains("documents.card-front = \"" + folder.resolve("front.jpg") + "\"");
    assertThat(init(file).err()).contains("There is a case “c1” already.");
  }

  private String birth(String id) throws IOException {
    return Files.readString(folder.resolve("home/cases").resolve(id).resolve("applicant.conf"))
        .lines()
        .filter(line -> line.startsWith("applicant.birth-date"))
        .map(line -> line.replaceAll(".*\"(.*)\"", "$1"))
        .collect(Collectors.joining());
  }

  private Told list(String text) throws IOException {
    return init(Files.write(folder.resolve("clients.csv"), text.getBytes(StandardCharsets.UTF_8)));
  }

  private Told init(Path from) {
    return Told.by(
        List.of("init", "--from", from.toString(), "--lang", "en", "--home", folder + "/home"));
  }
}
