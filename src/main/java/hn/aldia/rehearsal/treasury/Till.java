package hn.aldia.rehearsal.treasury;

import hn.aldia.rehearsal.portal.Answer;
import hn.aldia.rehearsal.portal.Form;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The rules of the treasury: what may be paid where, one receipt for one passed captcha, each
 * handed out once. Knows no HTTP. Thread-safe.
 */
public final class Till {
  private static final int FIRST = 7_417_847;

  private final Catalogue catalogue;
  private final Clock clock;
  private final Duration tokenLife;
  private final boolean asksCaptcha;
  private final boolean letsNobodyThrough;
  private final List<IssuedReceipt> issued = new ArrayList<>();
  private final Map<String, Instant> tokens = new HashMap<>();
  private final Map<String, byte[]> waiting = new HashMap<>();
  private final Map<String, byte[]> papers = new HashMap<>();
  private int fetches;
  private int fetchedAgain;

  Till(TreasuryOptions options, Catalogue catalogue) {
    this.catalogue = catalogue;
    this.clock = options.clock();
    this.tokenLife = options.tokenLife();
    this.asksCaptcha = options.captcha() != TreasuryOptions.Captcha.NONE;
    this.letsNobodyThrough = options.captcha() == TreasuryOptions.Captcha.LOOPS;
  }

  synchronized String passCaptcha() {
    String token = UUID.randomUUID().toString();
    tokens.put(token, clock.instant().plus(tokenLife));
    return token;
  }

  /** The number of the new receipt, or why there is none. */
  synchronized Answer issue(Form form) {
    Instant goodUntil = tokens.remove(form.text("g-recaptcha-response"));
    boolean passed = goodUntil != null && clock.instant().isBefore(goodUntil) && !letsNobodyThrough;
    if (asksCaptcha && !passed) {
      return Answer.refused("captcha");
    }
    String institution = form.text("institucion");
    if (!catalogue.offers(institution, form.text("rubro"))) {
      return Answer.refused("Debe seleccionar institución y rubro");
    }
    if (form.text("identificacion").isEmpty() || form.text("nombre").isEmpty()) {
      return Answer.refused("Debe ingresar identificación y nombre");
    }
    BigDecimal amount = new BigDecimal(form.text("monto"));
    if (amount.signum() <= 0) {
      return Answer.refused("Debe agregar al menos un rubro con su monto");
    }
    var receipt =
        new IssuedReceipt(
            "TGR-%09d".formatted(FIRST + issued.size()),
            form.text("tipo"),
            form.text("identificacion"),
            form.text("nombre"),
            institution,
            form.text("rubro"),
            amount);
    issued.add(receipt);
    byte[] pdf = ReceiptPaper.of(receipt, ReceiptPaper.inWords(amount), catalogue);
    waiting.put(receipt.number(), pdf);
    papers.put(receipt.number(), pdf);
    return Answer.goTo(receipt.number());
  }

  /** Hands a receipt out; empty the second time. */
  synchronized Optional<byte[]> handOut(String number) {
    fetches++;
    byte[] pdf = waiting.remove(number);
    if (pdf == null) {
      fetchedAgain++;
    }
    return Optional.ofNullable(pdf);
  }

  /** A receipt was asked for, and the treasury failed: it was not handed out. */
  synchronized void asksInVain() {
    fetches++;
  }

  public synchronized List<IssuedReceipt> issued() {
    return List.copyOf(issued);
  }

  /** The very bytes of a receipt. */
  public synchronized byte[] paper(String number) {
    byte[] pdf = papers.get(number);
    if (pdf == null) {
      throw new IllegalArgumentException("no receipt " + number);
    }
    return pdf.clone();
  }

  public synchronized int fetches() {
    return fetches;
  }

  /** How often one was asked for that was handed out before. */
  public synchronized int fetchedAgain() {
    return fetchedAgain;
  }
}
