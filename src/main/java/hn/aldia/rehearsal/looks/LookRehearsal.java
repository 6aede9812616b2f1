package hn.aldia.rehearsal.looks;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.MailShape;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import java.net.URI;
import java.time.Duration;

/** Office, treasury and portal of one look. */
public final class LookRehearsal implements AutoCloseable {
  private static final Duration SLOW_MAIL = Duration.ofSeconds(6);

  private final LookWishes wishes;
  private final BundledOffice office;
  private final BundledTreasury treasury;
  private final LookPortal portal;

  public LookRehearsal(Look look, OfficeOptions options, Received received) {
    this.wishes = new LookWishes(look.says());
    this.office =
        BundledOffice.open(
            wishes.mail().equals("SLOW")
                ? options.withMailDelay(SLOW_MAIL)
                : options.withMails(MailShape.valueOf(wishes.mail())));
    this.treasury = new BundledTreasury(wishes.treasury());
    this.portal = new LookPortal(look, office, received);
  }

  /** Puts the requests of earlier years on the list of this person. */
  public void addOlderRequests(String email) {
    for (int i = 0; i < wishes.older(); i++) {
      office.desk().addOlder(email, "RENOVAR CARNET (ADULTO)", "VENCIDA", "Pedro Luis");
    }
  }

  public URI portal() {
    return portal.portal();
  }

  public BundledOffice office() {
    return office;
  }

  public BundledTreasury treasury() {
    return treasury;
  }

  @Override
  public void close() {
    portal.close();
    treasury.close();
    office.close();
  }
}
