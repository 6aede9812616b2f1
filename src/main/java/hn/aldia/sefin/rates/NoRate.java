package hn.aldia.sefin.rates;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;

/** None of the sources gave a rate. */
public final class NoRate extends Trouble {
  private static final long serialVersionUID = 1L;

  NoRate(List<Unanswered> all) {
    super(
        Kind.OUTSIDE,
        "sefin.no-rate",
        all.isEmpty() ? Message.of("sefin.none") : Message.lines(all, Unanswered::said));
  }
}
