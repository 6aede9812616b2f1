package hn.aldia.sefin.rates;

import hn.aldia.sefin.rates.RateQuote.Kind;
import hn.aldia.words.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person must know, and may have to decide, before a rate is used.
 *
 * @param odd why it needs a consent of its own ({@code --yes} does not cover it); empty: it does
 *     not
 * @param warnings to be shown; nothing waits for them
 */
public record RateAdvice(List<Message> odd, List<Message> warnings) {
  private static final BigDecimal LEAST = new BigDecimal("20");
  private static final BigDecimal MOST = new BigDecimal("40");
  private static final BigDecimal JUMP = new BigDecimal("0.05");
  private static final BigDecimal DISAGREEMENT = new BigDecimal("0.02");
  private static final long FRESH_DAYS = 4;

  public RateAdvice {
    odd = List.copyOf(odd);
    warnings = List.copyOf(warnings);
  }

  public boolean needsConsent() {
    return !odd.isEmpty();
  }

  /** Whether this many lempiras are these dollars at a rate that needs no consent of its own. */
  public static boolean isUsual(BigDecimal lempiras, BigDecimal usd) {
    return lempiras.compareTo(usd.multiply(LEAST)) >= 0
        && lempiras.compareTo(usd.multiply(MOST)) <= 0;
  }

  /**
   * @param lastKnown the rate of the last receipt; null: there was none
   * @param today in Honduras
   */
  public static RateAdvice on(
      RateQuote quote, RateFindings all, @Nullable BigDecimal lastKnown, LocalDate today) {
    var odd = new ArrayList<Message>();
    BigDecimal value = quote.value();
    if (value.compareTo(LEAST) < 0 || value.compareTo(MOST) > 0) {
      odd.add(Message.of("sefin.rate.out-of-band", plain(value), plain(LEAST), plain(MOST)));
    }
    if (lastKnown != null && apart(value, lastKnown, lastKnown).compareTo(JUMP) > 0) {
      odd.add(Message.of("sefin.rate.jump", plain(value), plain(lastKnown)));
    }
    return new RateAdvice(odd, warnings(quote, all, today));
  }

  private static List<Message> warnings(RateQuote quote, RateFindings all, LocalDate today) {
    var warnings = new ArrayList<Message>();
    if (quote.kind() != Kind.SELLING) {
      var kind = Message.of("sefin.rate.kind." + Message.word(quote.kind()));
      warnings.add(Message.of("sefin.rate.not-selling", kind));
    }
    LocalDate date = quote.date();
    if (date == null) {
      warnings.add(Message.of("sefin.rate.undated"));
    } else if (ChronoUnit.DAYS.between(date, today) > FRESH_DAYS) {
      warnings.add(Message.of("sefin.rate.stale", date.toString()));
    }
    boolean disagree =
        all.quotes().stream()
            .map(other -> apart(quote.value(), other.value(), quote.value()))
            .anyMatch(by -> by.compareTo(DISAGREEMENT) > 0);
    if (disagree) {
      warnings.add(Message.of("sefin.rate.disagree", Message.lines(all.quotes(), RateQuote::said)));
    }
    return warnings;
  }

  private static BigDecimal apart(BigDecimal one, BigDecimal other, BigDecimal of) {
    return of.signum() == 0
        ? BigDecimal.ONE
        : one.subtract(other).abs().divide(of, 6, RoundingMode.HALF_UP);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
