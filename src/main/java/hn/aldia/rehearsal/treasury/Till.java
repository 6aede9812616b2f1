package hn.aldia.rehearsal.treasury;

import hn.aldia.rehearsal.portal.Answer;
import hn.aldia.rehearsal.portal.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The rules of the treasury: what may be paid where, one receipt for one passed captcha, each
 * handed out once. Knows no HTTP. Thread-safe.
 */
final class Till {
  private static final int FIRST = 7_417_847;

  /** The trap of the guide: institution 40 has a rubro 12211, too. */
  private static final Map<String, Set<String>> RUBROS =
      Map.of(
          "40", Set.of("12211", "12121"),
          "45", Set.of("11402", "12102", "12121", "12201", "12211", "12416", "12806", "12899"),
          "50", Set.of("12101"));

  private final boolean asksCaptcha;
  private final boolean letsNobodyThrough;
  private final List<IssuedReceipt> issued = new ArrayList<>();
  private final Set<String> tokens = new HashSet<>();
  private final Map<String, byte[]> waiting = new HashMap<>();
  private final Map<String, byte[]> papers = new HashMap<>();
  private int fetches;
  private int fetchedAgain;
  private int asked;

  Till(TreasuryOptions.Captcha captcha) {
    this.asksCaptcha = captcha != TreasuryOptions.Captcha.NONE;
    this.letsNobodyThrough = captcha == TreasuryOptions.Captcha.LOOPS;
  }

  synchronized String passCaptcha() {
    String token = UUID.randomUUID().toString();
    tokens.add(token);
    return token;
  }

  /** The number of the new receipt, or why there is none. */
  synchronized Answer issue(Form form) {
    asked++;
    boolean passed = tokens.remove(form.text("g-recaptcha-response")) && !letsNobodyThrough;
    if (asksCaptcha && !passed) {
      return Answer.refused("captcha");
    }
    String institution = form.text("institucion");
    if (!RUBROS.getOrDefault(institution, Set.of()).contains(form.text("rubro"))) {
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
    byte[] pdf = ReceiptPaper.of(receipt);
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

  synchronized List<IssuedReceipt> issued() {
    return List.copyOf(issued);
  }

  synchronized byte[] paper(String number) {
    byte[] pdf = papers.get(number);
    if (pdf == null) {
      throw new IllegalArgumentException("no receipt " + number);
    }
    return pdf.clone();
  }

  synchronized int fetches() {
    return fetches;
  }

  synchronized int fetchedAgain() {
    return fetchedAgain;
  }

  synchronized int asked() {
    return asked;
  }
}
