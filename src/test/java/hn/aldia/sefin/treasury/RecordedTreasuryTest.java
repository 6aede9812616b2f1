package hn.aldia.sefin.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.testing.AtTheWindow;
import hn.aldia.testing.Pty;
import hn.aldia.testing.RecordedVisit;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    var recorded = new RecordedVisit(folder);
    try (var window = AtTheWindow.open();
        var treasury = new BundledTreasury(TreasuryOptions.standard().with(lists));
        Pty terminal = recorded.starts(window, "treasury", treasury.form())) {
      terminal.sees("es suya");
      window.person(page -> visits(page, treasury)).end();
      terminal.sees("[s/N]").types("s").sees(recorded.to().toString());
      assertThat(terminal.exit()).isZero();
    }
    recorded.holdsNone(
        List.of(AtTheTreasury.ANA.identification(), AtTheTreasury.ANA.payer(), "EJEMPLO PRUEBA"));
    Told seen = recorded.isGivenTo("explain");
    assertThat(seen.exit()).as(seen.err()).isZero();
    assertThat(seen.out()).contains("Tipo identificación", "Generar");
  }

  private void visits(Page page, BundledTreasury treasury) {
    var at = new AtTheTreasury(page, treasury.form(), folder.resolve("person"));
    Treasury flow = at.treasury();
    flow.fill();
    assertThat(flow.generate().verdict()).isEqualTo(Issue.Verdict.KEPT);
    page.context().pages().forEach(Page::close);
  }
}
