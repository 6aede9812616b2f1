package hn.aldia.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * One line of the bench: what was measured, what it may be at most, and what it was.
 *
 * @param ok null where there is no limit
 */
public record Figure(String what, String limit, String measured, Boolean ok) {
  /** The share (in per cent) of the times that must be within the limit. */
  static Figure of(String what, List<Duration> times, int percent, Duration limit) {
    Duration measured = percentile(times, percent);
    return new Figure(
        what + " p" + percent,
        "≤ " + limit.toMillis() + " ms",
        measured.toMillis() + " ms",
        measured.compareTo(limit) <= 0);
  }

  static Figure ratio(String what, Duration ours, Duration other, double limit) {
    double ratio = (double) ours.toMillis() / other.toMillis();
    return new Figure(
        what,
        String.format(Locale.ROOT, "≤ %.2f", limit),
        String.format(Locale.ROOT, "%.2f", ratio),
        ratio <= limit);
  }

  static Figure atLeast(String what, double measured, double limit) {
    return new Figure(what, "≥ " + said(limit), said(measured), measured >= limit);
  }

  static Figure atMost(String what, double measured, double limit) {
    return new Figure(what, "≤ " + said(limit), said(measured), measured <= limit);
  }

  private static String said(double number) {
    return String.format(
        Locale.ROOT, number >= 100 || number == Math.rint(number) ? "%.0f" : "%.2f", number);
  }

  /** Said for the record; nothing is demanded of it. */
  static Figure noted(String what, String measured) {
    return new Figure(what, "", measured, null);
  }

  static Duration median(List<Duration> times) {
    return percentile(times, 50);
  }

  /** The smallest of the times that so many per cent of them do not exceed. */
  static Duration percentile(List<Duration> times, int percent) {
    List<Duration> sorted = times.stream().sorted().toList();
    int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.get(Math.max(1, rank) - 1);
  }
}
