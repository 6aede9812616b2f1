package hn.aldia.sefin.rates;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;

/**
 * What the sources said, in the order in which they count.
 *
 * @param unanswered those that gave no rate
 */
public record RateFindings(List<RateQuote> quotes, List<Unanswered> unanswered) {
  public RateFindings {
    quotes = List.copyOf(quotes);
    unanswered = List.copyOf(unanswered);
  }

  /** Of the sources that say what a dollar is sold for, the first; of none, the first of all. */
  public RateQuote chosen() {
    return quotes.stream()
        .filter(q -> q.kind() == RateQuote.Kind.SELLING)
        .findFirst()
        .or(() -> quotes.stream().findFirst())
        .orElseThrow(
            () ->
                Trouble.outside(
                    "sefin.no-rate",
                    unanswered.isEmpty()
                        ? Message.of("sefin.none")
                        : Message.lines(unanswered, Unanswered::said)));
  }

  /**
   * A source that gave no rate, and why.
   *
   * @param source as the settings name it
   */
  public record Unanswered(String source, Message why) {
    /** For people: the source and the reason. */
    public Message said() {
      return Message.of("sefin.rate.unanswered", Message.of("sefin.rate.source." + source), why);
    }
  }
}
