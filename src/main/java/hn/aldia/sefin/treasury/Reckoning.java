package hn.aldia.sefin.treasury;

import hn.aldia.form.FormPages;
import hn.aldia.form.FormSite;
import hn.aldia.runner.Stillness;
import hn.aldia.runner.View;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import hn.aldia.text.Figures;
import hn.aldia.words.Message;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Whether the sum that the form reckons is the amount that the receipt is to be for. */
final class Reckoning {
  private static final Duration ADDING = Duration.ofSeconds(2);
  private static final Duration TOTAL_COMES = Duration.ofSeconds(10);

  /** A total that stands so long is not being reckoned any more. */
  private static final Duration SETTLED = Duration.ofMillis(1500);

  private final View view;
  private final FormSite site;
  private final FormPages pages;
  private final Total total;
  private final Target totalBox;
  private final BigDecimal amount;
  private final Duration patience;
  private final Clock clock;

  /**
   * @param patience for the sum to come, where it is less than that takes at most
   */
  Reckoning(
      View view,
      FormSite site,
      FormPages pages,
      PortalMap map,
      BigDecimal amount,
      Duration patience,
      Clock clock) {
    this.view = view;
    this.site = site;
    this.pages = pages;
    this.total = new Total(map.concept("said.total"));
    this.totalBox = FormSite.target(map, "said.total");
    this.amount = amount;
    this.patience = patience.compareTo(TOTAL_COMES) < 0 ? patience : TOTAL_COMES;
    this.clock = clock;
  }

  /** Where it is counted how often, the plus may be for that: the total is waited for then. */
  boolean comes() {
    boolean adds = hasToAdd();
    boolean counts = view.text().lines().anyMatch(line -> site.says("said.quantity", line));
    var still = new Stillness(view, clock);
    return view.await(
            () ->
                isTotal()
                    || (shownTotal().isPresent()
                        && ((adds && !counts) || still.lasts(view.text(), SETTLED))),
            patience)
        && isTotal();
  }

  /** Whether what was entered is taken in by a press of its own. */
  boolean hasToAdd() {
    return pages.steps("add").stream()
        .anyMatch(step -> step instanceof Step.Click add && view.hasToPress(add.target()));
  }

  private boolean isTotal() {
    return shownTotal().filter(amount::equals).isPresent();
  }

  /** In the page's words, or in a box that nobody can write in. */
  private Optional<BigDecimal> shownTotal() {
    return total
        .of(view.text())
        .or(
            () ->
                view.shown(totalBox)
                    .flatMap(shown -> Figures.money(shown.text()).stream().findFirst()));
  }

  /** Nothing was added yet, though there was time for it. */
  boolean isOfNothing() {
    BooleanSupplier some =
        () -> !view.busy() && shownTotal().filter(t -> t.signum() == 0).isEmpty();
    return !view.await(some, ADDING) && !view.busy();
  }

  /** The difference from what is to be shown; empty: none, or no sum is shown. */
  List<Message> otherwise() {
    return shownTotal().map(this::otherTotal).orElse(List.of());
  }

  /** The same, once it was time for it; that none is shown differs, too. */
  List<Message> differs() {
    view.await(() -> isTotal(), patience);
    return shownTotal().map(this::otherTotal).orElseGet(() -> List.of(differingTotal("")));
  }

  private List<Message> otherTotal(BigDecimal shown) {
    return amount.compareTo(shown) == 0 ? List.of() : List.of(differingTotal(shown.toString()));
  }

  private Message differingTotal(String shown) {
    return Message.of(
        "sefin.differs",
        Message.of("sefin.field.total"),
        amount.toPlainString(),
        shown.isEmpty() ? "—" : shown);
  }
}
