package hn.aldia.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.portal.Popups;
import hn.aldia.testing.TestBrowser;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PopupsTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @Test
  void the_notice_pops_up_again_each_time_it_was_closed() {
    try (var office = BundledOffice.open(OfficeOptions.standard().withSeed(seedOf(3)))) {
      Page page = browser.open(office.portal().resolve("/APPALAMCLIENTE/LOGIN/SERVICIOS"));
      for (int i = 0; i < 3; i++) {
        page.locator("#aviso.in button.close").click();
      }
      page.locator("#registrarse").click();
      assertThat(page.url()).endsWith("/LOGIN/REGISTRO");
    }
  }

  @Test
  void a_notice_takes_the_focus_in_the_middle_of_typing() {
    try (var office = BundledOffice.open(OfficeOptions.standard().withSeed(seedThatDisturbs()))) {
      Page page = browser.open(office.portal().resolve("/APPALAMCLIENTE/LOGIN/REGISTRO"));
      page.locator("#apellido").pressSequentially("Ej");
      page.waitForFunction("() => document.activeElement.id === 'aviso'");
      page.keyboard().type("emplo");

      assertThat(page.locator("#apellido").inputValue()).isEqualTo("Ej");
    }
  }

  @Test
  void the_same_seed_gives_the_same_popups() {
    assertThat(tenVisits(7)).isEqualTo(tenVisits(7)).isNotEqualTo(tenVisits(8));
  }

  @Test
  void they_come_on_arrival_and_may_come_while_a_person_types() {
    var popups = new Popups(1, 4);
    List<Integer> arrivals =
        Stream.generate(popups::onArrival).limit(200).map(PopupsTest::count).distinct().toList();
    List<Integer> typing =
        Stream.generate(popups::whileTyping).limit(200).map(PopupsTest::count).distinct().toList();

    assertThat(arrivals).containsExactlyInAnyOrder(1, 2, 3, 4);
    assertThat(typing).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void none_come_when_none_are_wanted() {
    var popups = new Popups(1, 0);
    assertThat(popups.onArrival() + popups.whileTyping()).isEmpty();
  }

  private static long seedOf(int openings) {
    return Stream.iterate(1L, seed -> seed + 1)
        .filter(seed -> count(new Popups(seed, 4).onArrival()) == openings)
        .findFirst()
        .orElseThrow();
  }

  private static long seedThatDisturbs() {
    return LongStream.iterate(1, seed -> seed + 1)
        .filter(seed -> new Popups(seed, 4).whileTyping().matches("1[0-9]{3}"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> tenVisits(long seed) {
    return Stream.generate(new Popups(seed, 4)::onArrival).limit(10).toList();
  }

  private static int count(String pauses) {
    return pauses.isEmpty() ? 0 : pauses.split(",", -1).length;
  }
}
