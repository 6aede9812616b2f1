package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.page.Glance;
import hn.aldia.scenario.check.StubCase;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that is none of the portal's: each kind in words of its own, in both languages. */
class StrangePageTest {
  private static final PortalMap MAP =
      new ScenarioReader(ScenarioFolder.shipped(List.of())).readMap("inm/map", StubCase.values());

  @ParameterizedTest
  @CsvSource({
    "'', 0, 0, page-blank, is blank",
    "'Hotel Mar Azul|Bienvenido a nuestra red|Habitación|Clave', 2, 1, login-wall, hotel",
    "'This domain is for sale|Make an offer|Contact the broker', 1, 0, another-site, portal.url",
    "'Zapatería El Paso|Ofertas de temporada|Carrito', 0, 0, another-site, other",
    "'Zapatería El Paso|Elija una opción para continuar', 0, 0, another-site, other",
    "'Plataforma nueva|SERVICIOS EN LINEA y más|Ventanilla', 0, 0, page-not-understood, none of"
  })
  void is_told_by_what_is_on_it(String text, int boxes, int secrets, String key, String says) {
    String lines = text == null ? "" : text.replace('|', '\n');
    var glance =
        new Glance(
            lines,
            boxes,
            secrets,
            lines.lines().limit(1).toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var trouble =
        new PageNotUnderstood(
            StrangePage.of(MAP, glance),
            Message.of("inm.screen.portal"),
            lines,
            Optional.empty(),
            false);
    assertThat(trouble.key()).isEqualTo("inm." + key);
    assertThat(all(Words.ENGLISH, trouble)).contains(says);
    assertThat(all(Words.SPANISH, trouble)).isNotEqualTo(all(Words.ENGLISH, trouble));
  }

  private static String all(Words words, PageNotUnderstood trouble) {
    return words.say(trouble.what()) + words.say(trouble.meaning()) + words.say(trouble.remedy());
  }
}
