package hn.aldia.browser.popup;

import hn.aldia.text.Folded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** What we did last on a page: what it asks, opens or leaves soon after belongs to that. */
final class OwnAct {
  /** What pops up this soon after a press belongs to it. */
  private static final Duration LASTS = Duration.ofSeconds(5);

  /** A server may be asked before the page asks whether it is to be sent. */
  private static final Duration SENDING_LASTS = Duration.ofSeconds(30);

  private final Clock clock;
  private final Set<String> agreed = new HashSet<>();
  private Instant until = Instant.MIN;
  private Instant sendingUntil = Instant.MIN;
  private Instant acceptingUntil = Instant.MIN;
  private boolean sending;

  OwnAct(Clock clock) {
    this.clock = clock;
  }

  void begin(boolean submit) {
    sending = submit;
    agreed.clear();
    done();
  }

  /** It may have taken a while: its time begins anew. */
  void done() {
    until = clock.instant().plus(LASTS);
    sendingUntil = sending ? clock.instant().plus(SENDING_LASTS) : Instant.MIN;
  }

  boolean isRecent() {
    return clock.instant().isBefore(until);
  }

  boolean isSending() {
    return clock.instant().isBefore(sendingUntil);
  }

  /** A box was ticked: what it stands for may open, to be accepted there. */
  void accepts() {
    acceptingUntil = clock.instant().plus(LASTS);
  }

  boolean mayAccept(String text) {
    return clock.instant().isBefore(acceptingUntil) && !agreed.contains(Folded.words(text));
  }

  /** Nobody agrees to the same question twice for one submit. */
  boolean mayAgreeTo(String text) {
    return isSending() && !agreed.contains(Folded.words(text));
  }

  /** What comes of it may be on its way. */
  boolean hasAgreedTo(String text) {
    return isSending() && agreed.contains(Folded.words(text));
  }

  void agreedTo(String text) {
    agreed.add(Folded.words(text));
  }
}
