package hn.aldia.errand.receipt;

import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.errand.desk.PortalVisit;
import hn.aldia.renewal.Receipt;
import hn.aldia.sefin.rates.HttpRatePages;
import hn.aldia.sefin.rates.RateAdvice;
import hn.aldia.sefin.rates.RateFindings;
import hn.aldia.sefin.rates.RateQuote;
import hn.aldia.sefin.rates.Rates;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exchange rate that a receipt is reckoned with: looked up, or as the person gave it. */
record RateChoice(PortalDoor door) {
  /** The central bank takes 15 seconds at times. */
  private static final Duration FOR_A_SOURCE = Duration.ofSeconds(20);

  /**
   * @throws Trouble when it is odd and the person has not said yes to that
   */
  RateQuote choose() {
    var rates =
        new Rates(new HttpRatePages(FOR_A_SOURCE), Optional.of(this::shown), door.desk().clock());
    BigDecimal given = door.desk().waivers().rate();
    RateFindings found =
        given == null
            ? rates.find(door.desk().settings().settings().rates())
            : new RateFindings(List.of(RateQuote.byHand(given, rates.today())), List.of());
    RateQuote quote = found.chosen();
    Receipt last = door.desk().known().receipt();
    var advice = RateAdvice.on(quote, found, last == null ? null : last.rate(), rates.today());
    advice.warnings().forEach(door.desk().person()::hears);
    if (advice.needsConsent() && !door.desk().waivers().oddRate()) {
      throw Trouble.refused(
          "errand.odd-rate", quote.said(), Message.lines(advice.odd(), why -> why));
    }
    return quote;
  }

  /** Where a bank's numbers come by script only. */
  private String shown(URI address) {
    try (PortalVisit visit = door.visit(address, null)) {
      visit.scripts().of("rates", Map.of("rates.ficohsa.url", address.toString())).play("ficohsa");
      return visit.view().text();
    }
  }
}
