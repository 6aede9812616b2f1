package hn.aldia.rehearsal.treasury;

import com.github.tomakehurst.wiremock.WireMockServer;
import hn.aldia.rehearsal.portal.Fixtures;
import hn.aldia.rehearsal.portal.Window;
import java.net.URI;

/**
 * The bundled treasury, on a free port of loopback, and the sources of exchange rates beside it.
 * Like the real one it shows each receipt only once. Thread-safe.
 */
public final class BundledTreasury implements AutoCloseable {
  private final Till till;
  private final WireMockServer treasury;
  private final WireMockServer rates;

  public BundledTreasury(TreasuryOptions options) {
    this(new TillCounter(options));
  }

  BundledTreasury(TillCounter counter) {
    this.till = counter.till();
    this.treasury =
        Fixtures.found().server("sefin", new Window("till", counter::answer), Window.ofLibraries());
    this.rates = Fixtures.found().server("rates");
    treasury.start();
    rates.start();
  }

  /** The form TGR-1: {@code treasury.url}. */
  public URI form() {
    return Fixtures.address(treasury).resolve("/tgr1/tgr");
  }

  /** A bank's page as it is today: {@code rates.ficohsa.url}. */
  public URI ficohsa() {
    return Fixtures.address(rates).resolve("/ficohsa");
  }

  /** {@code rates.bch.url}; wants the header {@code clave}. */
  public URI bch() {
    return Fixtures.address(rates)
        .resolve("/api/v1/indicadores/620/cifras?formato=Json&reciente=1");
  }

  /** {@code rates.erapi.url} */
  public URI erapi() {
    return Fixtures.address(rates).resolve("/v6/latest/USD");
  }

  /** The rules behind the pages. */
  public Till till() {
    return till;
  }

  @Override
  public void close() {
    treasury.stop();
    rates.stop();
  }
}
