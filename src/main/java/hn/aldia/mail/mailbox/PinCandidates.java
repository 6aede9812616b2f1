package hn.aldia.mail.mailbox;

import hn.aldia.config.secret.Secret;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.words.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The PINs that fit what is wanted, the best first: the newest from a trusted domain, then the
 * newest of the others; those that look forged or stale last. For one thread.
 */
public final class PinCandidates {
  /** The rank of those that look forged, stale, or like the answer to an earlier wish. */
  private static final int LAST = 2;

  private static final Duration GRACE = Duration.ofSeconds(30);

  private final PinWanted wanted;
  private final List<PortalMail.Pin> fitting = new ArrayList<>();
  private final List<Message> refused = new ArrayList<>();
  private final Set<Secret> wrong = new HashSet<>();

  public PinCandidates(PinWanted wanted) {
    this.wanted = wanted;
  }

  public PinWanted wanted() {
    return wanted;
  }

  /** Weighs a mail; true when it is a PIN that fits. */
  public boolean offer(PortalMail mail) {
    if (mail instanceof PortalMail.Unrecognised unread && unread.holdsACode()) {
      refused.add(Message.of("mail.pin-unread", unread.letter().subject()));
      return false;
    }
    if (!(mail instanceof PortalMail.Pin pin)) {
      return false;
    }
    Optional<Message> reason = reasonAgainst(pin);
    reason.ifPresentOrElse(refused::add, () -> fitting.addAll(pin.readings()));
    return reason.isEmpty();
  }

  /** The one to try now, again and again the same until it is said to be wrong. */
  public Optional<PortalMail.Pin> best() {
    return best(Instant.MAX);
  }

  /** As {@link #best()}; one that is hardly the one meant is held back until a better had time. */
  public Optional<PortalMail.Pin> best(Instant now) {
    return fitting.stream()
        .filter(pin -> !wrong.contains(pin.code()))
        .filter(pin -> rank(pin) < LAST || now.isAfter(pin.arrival().noticedAt().plus(GRACE)))
        .min(
            Comparator.comparingInt(this::rank)
                .thenComparing(PinCandidates::written, Comparator.reverseOrder())
                .thenComparing(pin -> pin.arrival().uid(), Comparator.reverseOrder()));
  }

  /**
   * Whether what is wanted was asked for: one of them is addressed to the applicant by name, and
   * nothing about it is doubtful.
   */
  public boolean answerTheWish() {
    return fitting.stream()
        .anyMatch(pin -> rank(pin) < LAST && pin.letter().to().contains(wanted.applicant()));
  }

  /** Whether its mail may mean another PIN as well. */
  public boolean hasOtherReadings(PortalMail.Pin pin) {
    return fitting.stream()
        .anyMatch(
            other -> other.arrival().equals(pin.arrival()) && !other.code().equals(pin.code()));
  }

  /** The portal refused it: it is not proposed again, also from another mail. */
  public void wrong(PortalMail.Pin pin) {
    wrong.add(pin.code());
  }

  /** How many mails with a code were set aside, and why the last one was. */
  public Optional<Message> whyRefused() {
    if (refused.isEmpty()) {
      return Optional.empty();
    }
    Message last = refused.get(refused.size() - 1);
    return Optional.of(
        Message.of("mail.did-not-come-refused", Integer.toString(refused.size()), last));
  }

  private Optional<Message> reasonAgainst(PortalMail.Pin pin) {
    if (wanted.isOlder(pin.arrival())) {
      return Optional.of(Message.of("mail.pin-older"));
    }
    List<String> to = pin.letter().to();
    if (!to.isEmpty() && !to.contains(wanted.applicant())) {
      return Optional.of(Message.of("mail.pin-not-yours", String.join(", ", to)));
    }
    return wrong.contains(pin.code())
        ? Optional.of(Message.of("mail.pin-tried"))
        : Optional.empty();
  }

  /**
   * When the portal sent it: mails may overtake each other. A sender's clock that runs ahead of its
   * mail's arrival is not believed.
   */
  private static Instant written(PortalMail.Pin pin) {
    Instant came = pin.arrival().receivedAt();
    return pin.letter().written().filter(at -> !at.isAfter(came)).orElse(came);
  }

  private int rank(PortalMail.Pin pin) {
    Letter letter = pin.letter();
    if (letter.doubtful() || wanted.isOfAnEarlierWish(pin)) {
      return LAST;
    }
    return wanted.isTrusted(letter) ? 0 : 1;
  }
}
