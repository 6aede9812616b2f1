package hn.aldia.mail;

import java.time.Instant;

/** Reads one mail as if it had just arrived. */
final class Reading {
  private static final Instant NOW = Instant.parse("2026-11-03T16:20:00Z");

  private Reading() {}

  static PortalMail of(byte[] eml) {
    var arrival = new Arrival("INBOX", 1, 1, NOW, NOW, new RawMail(eml));
    return new PortalMailReader(TrustedDomains.INM).read(arrival);
  }
}
