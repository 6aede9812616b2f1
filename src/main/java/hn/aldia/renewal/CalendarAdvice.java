package hn.aldia.renewal;

import hn.aldia.words.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a day is a good one to start. An officer may leave as few as three days; the fee must be
 * paid at a bank in that time.
 */
public final class CalendarAdvice {
  private static final int DAYS = 3;

  /**
   * A warning, with the closed days named, when no bank is open in the three days after {@code
   * start}, or only on the last of them; empty when there is nothing to warn of.
   */
  public static Optional<Message> forStartOn(LocalDate start) {
    List<LocalDate> window =
        Stream.iterate(start.plusDays(1), d -> d.plusDays(1)).limit(DAYS).toList();
    List<LocalDate> closed = window.stream().filter(d -> !HondurasTime.isBankDay(d)).toList();
    LocalDate open = HondurasTime.nextBankDays(start.plusDays(1), 1).get(0);
    if (open.isBefore(start.plusDays(DAYS))) {
      return Optional.empty();
    }
    String key = closed.size() == DAYS ? "renewal.bank-closed" : "renewal.bank-last-day";
    return Optional.of(Message.of(key, HondurasTime.said(closed), HondurasTime.said(open)));
  }
}
