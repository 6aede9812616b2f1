package hn.aldia.sefin.rates;

import hn.aldia.sefin.Lines;
import hn.aldia.words.Trouble;
import java.util.List;

/** None of the sources gave a rate. */
public final class NoRate extends Trouble {
  private static final long serialVersionUID = 1L;

  NoRate(List<Unanswered> all) {
    super(Kind.OUTSIDE, "sefin.no-rate", Lines.of(all.stream().map(Unanswered::said).toList()));
  }
}
