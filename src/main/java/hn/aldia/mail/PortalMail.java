package hn.aldia.mail;

import hn.aldia.config.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** A mail, told apart by what it says. Closed: who handles one handles all. */
public sealed interface PortalMail {
  Arrival arrival();

  /** The letter that says it: the mail itself, or the one it forwards. */
  Letter letter();

  <R> R accept(Visitor<R> visitor);

  /** The temporary PIN, exactly as written. */
  record Pin(Arrival arrival, Letter letter, Secret code) implements PortalMail {
    /** From the server's push until now: what the person waited for us. */
    public Duration sinceNoticed(Clock clock) {
      return Duration.between(arrival.noticedAt(), clock.instant());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pin(this);
    }
  }

  /** An officer has the request; the documents are wanted at this address. */
  record Assignment(
      Arrival arrival,
      Letter letter,
      Optional<String> request,
      Optional<String> officer,
      Optional<String> officerEmail)
      implements PortalMail {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.assignment(this);
    }
  }

  /** An officer wrote. */
  record OfficerMessage(
      Arrival arrival,
      Letter letter,
      Optional<String> request,
      Optional<String> state,
      String note,
      Optional<Integer> daysLeft)
      implements PortalMail {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.officerMessage(this);
    }
  }

  /** The request was approved. */
  record Approval(Arrival arrival, Letter letter, Optional<String> request) implements PortalMail {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.approval(this);
    }
  }

  /** Not of the portal, as far as we can tell. */
  record Other(Arrival arrival, Letter letter) implements PortalMail {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.other(this);
    }
  }

  interface Visitor<R> {
    R pin(Pin mail);

    R assignment(Assignment mail);

    R officerMessage(OfficerMessage mail);

    R approval(Approval mail);

    R other(Other mail);
  }
}
