package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hn.aldia.testing.InmVisit;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.TestBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What stands behind a row may have all the words of the list, and shows one request or none: after
 * it the list itself is gone to, whatever that page looks like.
 */
class BehindTheRowTest {
  /** Kept by the portal, read by its pages when they are drawn. */
  private static final String STATE =
      "<script>const told = ['EN ESPERA', 'APROBADO'], loads = sessionStorage.loads = +(sessionStorage.loads || 0) + 1;"
          + "const state = () => told[Math.min(1, loads - 1)];";

  private static final String MENU =
      "<a href=/inicio>Mis Solicitudes</a> <a href=/nueva>Nueva Solicitud</a> <a href=/salir>Cerrar Session</a>";

  /** Closed until its button is pressed. */
  private static final String DRAWER =
      "<button aria-label=Menú onclick='m.hidden = !m.hidden'>☰</button><nav id=m hidden>%s</nav>"
          .formatted(MENU);

  private static final String CARDS =
      "<div id=l></div>"
          + STATE
          + """
          l.innerHTML = [['1162', 'RENOVAR CARNET (ADULTO)', state()], ['1140', 'PRORROGAS', 'FINALIZADA']].map(([n, k, s]) =>
            `<article><h4>Solicitud # ${n}</h4><p>${k}<p>Estado: ${s}<p>Oficial a Cargo: Rosa Elena<p>%s</article>`).join('');</script>
          """;

  private static final String LINK = "<a href=/detalle>Ver</a>";

  private static final String STACKED =
      "<h2>Ver</h2><p>Solicitud #: 1162<p>Solicitud Nombre: RENOVAR CARNET (ADULTO)<p>Estado: EN ESPERA<p>Observación:";

  private static final String ABREAST =
      "<div style=display:flex;gap:2em><div>Número: 1162</div><div>Estado: EN ESPERA</div><div>Oficial a Cargo: Rosa Elena</div></div>";

  private static final String STEPS =
      "<h2>Seguimiento</h2><p>Solicitud # 1162<table><tr><th>No<th>Fecha<th>Estado<th>Usuario<tr><td colspan=4>No hay registros</table>";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final SmallPortal portal = SmallPortal.open();

  @AfterEach
  void falls() {
    portal.close();
  }

  /** Its address is another one, and its menu stands open, closed, or is that of the list. */
  @ParameterizedTest
  @CsvSource({"menu, steps", "drawer, stacked", "drawer, abreast"})
  void a_page_of_its_own(String menu, String behind) {
    String ways = menu.equals("menu") ? MENU : DRAWER;
    portal.showing("/inicio", ways + CARDS.formatted(LINK));
    portal.showing("/detalle", ways + body(behind));

    isLeft();
  }

  /** The address stays, and so does the menu; the list comes again when it is asked for. */
  @ParameterizedTest
  @CsvSource({"menu, stacked", "drawer, steps"})
  void in_the_place_of_the_list(String menu, String behind) {
    String ways = menu.equals("menu") ? MENU : DRAWER;
    portal.showing(
        "/inicio",
        ways
            + CARDS.formatted("<button onclick=\"l.innerHTML = d.innerHTML\">Ver</button>")
            + "<template id=d>%s</template>".formatted(body(behind)));

    isLeft();
  }

  @ParameterizedTest
  @CsvSource("drawer, abreast")
  void over_the_list(String menu, String behind) {
    String ways = menu.equals("menu") ? MENU : DRAWER;
    portal.showing(
        "/inicio",
        ways
            + CARDS.formatted("<button onclick=d.showModal()>Ver</button>")
            + "<dialog id=d>%s<form method=dialog><button aria-label=Cerrar>×</button></form></dialog>"
                .formatted(body(behind)));

    isLeft();
  }

  /** The list after it is whole, and as the portal has it by now. */
  private void isLeft() {
    Application application =
        InmVisit.on(browser.open(portal.at("/inicio")), portal.at("/")).application();
    ListedRequest first = application.list().get(0);
    assertThat(first.state()).isEqualTo("EN ESPERA");
    boolean unused = application.comesToConstancia(first.number());

    assertThat(application.list())
        .extracting(ListedRequest::number, ListedRequest::state)
        .containsExactly(tuple("1162", "APROBADO"), tuple("1140", "FINALIZADA"));
  }

  private static String body(String behind) {
    return switch (behind) {
      case "stacked" -> STACKED;
      case "abreast" -> ABREAST;
      default -> STEPS;
    };
  }
}
