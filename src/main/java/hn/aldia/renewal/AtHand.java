package hn.aldia.renewal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which papers lie on this disk: looked at by the caller, for this package knows no files.
 *
 * @param receiptScans when the older of the two sides of the paid receipt was scanned; null: one is
 *     not there
 */
public record AtHand(@Nullable Instant receiptScans) {
  public static final AtHand NOTHING = new AtHand(null);
  public static final AtHand SCANS = new AtHand(Instant.MAX);
}
