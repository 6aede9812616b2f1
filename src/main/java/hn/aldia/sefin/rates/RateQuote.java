package hn.aldia.sefin.rates;

import hn.aldia.words.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Lempiras for one US dollar, as one source says.
 *
 * @param source as the settings name it ({@code ficohsa}), or {@link #BY_HAND}
 * @param date the Honduran day it holds for; null: the source does not say
 */
public record RateQuote(String source, BigDecimal value, Kind kind, @Nullable LocalDate date) {
  public enum Kind {
    /** What the bank asks for a dollar: what the fee is reckoned with. */
    SELLING,
    BUYING,
    /** Neither: a middle. */
    REFERENCE
  }

  static final String BY_HAND = "rate";

  /** Given with {@code --rate}. */
  public static RateQuote byHand(BigDecimal value, LocalDate today) {
    return new RateQuote(BY_HAND, value, Kind.SELLING, today);
  }

  /**
   * What the fee comes to.
   *
   * @param usd US dollars
   * @return lempiras, with two decimals, a half rounded up
   */
  public BigDecimal lempiras(BigDecimal usd) {
    return usd.multiply(value).setScale(2, RoundingMode.HALF_UP);
  }

  /** For people: value, kind, source and day. */
  public Message said() {
    var kindSaid = Message.of("sefin.rate.kind." + Message.word(kind));
    var sourceSaid = Message.of("sefin.rate.source." + source);
    return date == null
        ? Message.of("sefin.rate.quote-undated", value.toPlainString(), kindSaid, sourceSaid)
        : Message.of(
            "sefin.rate.quote", value.toPlainString(), kindSaid, sourceSaid, date.toString());
  }
}
