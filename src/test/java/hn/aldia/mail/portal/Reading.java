package hn.aldia.mail.portal;

import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.OwnServers;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.message.TrustedDomains;
import java.time.Instant;

/** Reads one mail as if it had just arrived. */
public final class Reading {
  private static final Instant NOW = Instant.parse("2026-11-03T16:20:00Z");

  private Reading() {}

  public static PortalMail of(byte[] eml) {
    var arrival = new Arrival("INBOX", 1, 1, NOW, NOW, new RawMail(eml));
    return new PortalMailReader(TrustedDomains.INM, OwnServers.named("mx.ejemplo.hn"))
        .read(arrival);
  }
}
