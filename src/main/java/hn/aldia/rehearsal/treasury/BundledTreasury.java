package hn.aldia.rehearsal.treasury;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import hn.aldia.rehearsal.office.PostOffice;
import hn.aldia.rehearsal.portal.Fixtures;
import hn.aldia.rehearsal.portal.Window;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The bundled treasury, on a free port of loopback, and the sources of exchange rates beside it.
 * Like the real one it shows each receipt only once. Thread-safe.
 */
public final class BundledTreasury implements AutoCloseable {
  private final Till till;
  private final WireMockServer treasury;
  private final WireMockServer rates;

  public BundledTreasury(TreasuryOptions options) {
    Catalogue catalogue = Catalogue.in(options.order());
    this.till = new Till(options, catalogue);
    this.treasury =
        server("sefin", new Window("till", new TillCounter(till, options, catalogue)::answer));
    this.rates = server("rates", null);
  }

  /** The form TGR-1: {@code treasury.url}. */
  public URI form() {
    return address(treasury).resolve("/tgr1/tgr");
  }

  /** A bank's page as it is today: {@code rates.ficohsa.url}. */
  public URI ficohsa() {
    return address(rates).resolve("/ficohsa");
  }

  /** {@code rates.bch.url}; wants the header {@code clave}. */
  public URI bch() {
    return address(rates).resolve("/api/v1/indicadores/620/cifras?formato=Json&reciente=1");
  }

  /** {@code rates.erapi.url} */
  public URI erapi() {
    return address(rates).resolve("/v6/latest/USD");
  }

  /** The rules behind the pages. */
  public Till till() {
    return till;
  }

  private static WireMockServer server(String site, @Nullable Window counter) {
    var options =
        WireMockConfiguration.options()
            .bindAddress(PostOffice.HOST)
            .dynamicPort()
            .jettyAcceptors(1)
            .jettyStopTimeout(50L)
            .disableRequestJournal();
    var server =
        new WireMockServer(
            Fixtures.found()
                .serve(
                    site,
                    counter == null ? options : options.extensions(counter, Window.ofLibraries())));
    server.start();
    return server;
  }

  private static URI address(WireMockServer server) {
    return URI.create("http://" + PostOffice.HOST + ":" + server.port() + "/");
  }

  @Override
  public void close() {
    treasury.stop();
    rates.stop();
  }
}
