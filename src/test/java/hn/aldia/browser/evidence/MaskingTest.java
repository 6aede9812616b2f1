package hn.aldia.browser.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.secret.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskingTest {
  private final Masking masking =
      new Masking(
          List.of(Secret.of("a.b*(c")), List.of("José  Ibáñez Pérez", "R&D <1>", "F", "0801-1990"));

  @Test
  void finds_a_name_whatever_its_capitals_accents_and_spacing() {
    assertThat(masking.scrub("Sr. JOSE IBANEZ\n PEREZ.")).isEqualTo("Sr. •••.");
  }

  @Test
  void takes_signs_as_they_are() {
    assertThat(masking.scrub("a.b*(c axb*(c")).isEqualTo("••• axb*(c");
  }

  @Test
  void finds_a_value_as_markup_writes_it() {
    assertThat(masking.scrub("<b>R&amp;D &lt;1></b>")).isEqualTo("<b>•••</b>");
  }

  @Test
  void leaves_single_letters_alone() {
    assertThat(masking.scrub("FICHA F 0801-1990")).isEqualTo("FICHA F •••");
  }

  @Test
  void masks_nothing_where_there_is_nothing_to_mask() {
    assertThat(Masking.nothing().scrub("todo")).isEqualTo("todo");
  }
}
