package hn.aldia.renewal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact as of a moment. The newer wins, in whatever order they were learnt. */
public record Dated<T>(T value, Instant asOf) {
  /** Null where nothing is known. */
  public static <T> @Nullable T valueOf(@Nullable Dated<T> fact) {
    return fact == null ? null : fact.value();
  }

  static <T> Dated<T> newer(@Nullable Dated<T> known, Dated<T> learnt) {
    return known != null && known.asOf.isAfter(learnt.asOf) ? known : learnt;
  }
}
