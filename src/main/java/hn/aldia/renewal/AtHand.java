package hn.aldia.renewal;

/**
 * Which papers lie on this disk: looked at by the caller, for this package knows no files.
 *
 * @param receiptScans both sides of the paid receipt
 */
public record AtHand(boolean receiptScans) {
  public static final AtHand NOTHING = new AtHand(false);
  public static final AtHand SCANS = new AtHand(true);
}
