package hn.aldia.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedDomainsTest {
  private final TrustedDomains inm = new TrustedDomains(List.of("INM.gob.hn"));

  @ParameterizedTest
  @ValueSource(
      strings = {"rosa.muestra@inm.gob.hn", "ROSA.MUESTRA@INM.GOB.HN", "o'hara+carnet@inm.gob.hn"})
  void covers_the_domain_exactly(String address) {
    assertThat(inm.covers(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@inm.gob.hn",
        "rosa",
        "rosa@inm.gob.hn.",
        "rosa@inm.gob.hn.evil.example",
        "rosa@evilinm.gob.hn",
        "rosa@inm.gob.hn@evil.example",
        "evil.example@x@inm.gob.hn",
        "rosa%evil.example@inm.gob.hn",
        "evil.example!rosa@inm.gob.hn",
        "\"rosa@evil.example\"@inm.gob.hn",
        "rosa@inm.gоb.hn",
        "rosa@ınm.gob.hn",
        "rosa@ｉｎｍ.gob.hn",
        "rosa@inm。gob。hn",
        "rosa@inm.gob.hn\n",
        "rosa@inm.gob.hn,x@evil.example",
        "Rosa <rosa@inm.gob.hn>",
        "rosa@gob.hn",
        "rosa@extranjeria.inm.gob.hn",
        "rosa@-.inm.gob.hn",
        "rosa@[inm.gob.hn]",
        ".rosa@inm.gob.hn",
        "rosa @inm.gob.hn"
      })
  void covers_nothing_that_only_looks_so(String address) {
    assertThat(inm.covers(address)).isFalse();
  }

  @Test
  void a_domain_in_other_letters_is_known_by_either_of_its_names() {
    var own = new TrustedDomains(List.of("migración.example"));
    assertThat(own.covers("rosa@migración.example")).isTrue();
    assertThat(own.covers("rosa@xn--migracin-13a.example")).isTrue();
    assertThat(own.covers("rosa@migracion.example")).isFalse();
  }

  @Test
  void no_domain_covers_nobody() {
    assertThat(new TrustedDomains(List.of("", ".", "hn")).covers("rosa@inm.gob.hn")).isFalse();
  }
}
