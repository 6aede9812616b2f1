package hn.aldia.sefin.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.recording.Hidden;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.testing.AtTheWindow;
import hn.aldia.testing.Pty;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A visit in a window to a treasury of another make, recorded at a terminal, in Spanish. */
class RecordedTreasuryTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = TreasuryOptions.Lists.class,
      names = {"NATIVE", "COMBOBOX"})
  void is_read_as_the_treasury_and_holds_nothing_of_the_person(TreasuryOptions.Lists lists)
      throws IOException {
    Path recorded = folder.resolve("grabación");
    try (var window = AtTheWindow.open();
        var treasury = new BundledTreasury(TreasuryOptions.standard().with(lists));
        Pty terminal = record(window, treasury, recorded)) {
      terminal.sees("es suya");
      window.person(page -> visits(page, treasury)).end();
      terminal.sees("[s/N]").types("s").sees(recorded.toString());
      assertThat(terminal.exit()).isZero();
    }
    for (Path file : files(recorded)) {
      String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      for (String value :
          List.of(
              AtTheTreasury.ANA.identification(), AtTheTreasury.ANA.payer(), "EJEMPLO PRUEBA")) {
        for (Hidden.Form form : Hidden.formsOf(value)) {
          assertThat(all.contains(form.trace())).as("%s in %s", form.trace(), file).isFalse();
        }
      }
    }
    Told seen =
        Told.by(
            List.of(
                "explain",
                "--recording",
                recorded.toString(),
                "--home",
                folder.resolve("h").toString(),
                "--lang",
                "es"));
    assertThat(seen.exit()).as(seen.err()).isZero();
    assertThat(seen.out()).contains("Tipo identificación", "Generar");
  }

  private Pty record(AtTheWindow window, BundledTreasury treasury, Path to) {
    return Pty.starts(
        folder,
        80,
        "record",
        "treasury",
        "--until-closed",
        "--headed",
        "--lang",
        "es",
        "--to",
        to.toString(),
        "--home",
        folder.resolve("home").toString(),
        "-D",
        "browser.connect=" + window.address(),
        "-D",
        "treasury.url=" + treasury.form());
  }

  private void visits(Page page, BundledTreasury treasury) {
    var at = new AtTheTreasury(page, treasury.form(), folder.resolve("person"));
    Treasury flow = at.treasury();
    flow.fill(AtTheTreasury.ANA);
    assertThat(flow.generate(AtTheTreasury.ANA).verdict()).isEqualTo(Issue.Verdict.KEPT);
    page.context().pages().forEach(Page::close);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
