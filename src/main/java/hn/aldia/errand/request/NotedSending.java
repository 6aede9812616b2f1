package hn.aldia.errand.request;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Chronicle;
import hn.aldia.mail.outbox.Milestones;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Demand;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.RequestEvent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way, as the journal follows it: the intent is written before the line after which
 * the server may have it, the outcome as soon as it says so.
 */
public final class NotedSending implements Milestones {
  private static final String BETWEEN = "\n";
  private static final String WORDS = "own words";

  private final CaseDesk desk;
  private final Intent intent;
  private final String number;
  private final @Nullable String demand;
  private final String messageId;
  private final String to;
  private final @Nullable String documents;
  private final boolean words;
  private boolean handedOver;
  private boolean accepted;

  /**
   * @param wish whose documents go along
   */
  NotedSending(
      CaseDesk desk,
      Request request,
      @Nullable Demand demand,
      Intent intent,
      String messageId,
      String to,
      SendWish wish) {
    this(
        desk,
        intent,
        request.number() == null ? "" : request.number(),
        demand == null ? null : demand.messageId(),
        messageId,
        to,
        wish.named(),
        wish.message() != null,
        false);
  }

  private NotedSending(
      CaseDesk desk,
      Intent intent,
      String number,
      @Nullable String demand,
      String messageId,
      String to,
      @Nullable String documents,
      boolean words,
      boolean handedOver) {
    this.desk = desk;
    this.intent = intent;
    this.number = number;
    this.demand = demand;
    this.messageId = messageId;
    this.to = to;
    this.documents = documents;
    this.words = words;
    this.handedOver = handedOver;
  }

  /** As it was noted by a run that saw no end of it. */
  public static NotedSending of(CaseDesk desk, OpenIntent open) {
    String[] noted = open.details().split(BETWEEN, -1);
    return new NotedSending(
        desk,
        open.intent(),
        noted[0],
        noted[1].isEmpty() ? null : noted[1],
        noted[2],
        noted[3],
        noted.length > 4 ? noted[4] : null,
        noted.length > 5 && noted[5].equals(WORDS),
        true);
  }

  String messageId() {
    return messageId;
  }

  String to() {
    return to;
  }

  @Override
  public void handingOver() {
    String details =
        String.join(
            BETWEEN,
            List.of(
                number,
                demand == null ? "" : demand,
                messageId,
                to,
                documents == null ? "" : documents));
    details = words ? details + BETWEEN + WORDS : details;
    desk.note(new CaseEvent.Intended(at(), intent, details));
    handedOver = true;
  }

  /** From here on the letter is the server's: whatever fails afterwards, it was sent. */
  @Override
  public void accepted() {
    accepted = true;
    if (!MailEvents.trusted(desk).covers(to)) {
      new Chronicle(desk)
          .add(new RequestEvent.SentElsewhere(at(), intent.id(), number, to, messageId));
      return;
    }
    new Chronicle(desk)
        .add(
            new RequestEvent.DocumentsSent(
                at(), intent.id(), number, demand, to, messageId, papers(), ownWords()));
  }

  /** Null where an older Al Día did not note it. */
  private @Nullable List<String> papers() {
    return documents == null
        ? null
        : Arrays.stream(documents.split(",")).filter(name -> !name.isEmpty()).toList();
  }

  /** A letter without papers holds the person's words, or it would hold nothing. */
  private @Nullable Boolean ownWords() {
    return documents == null ? null : words || documents.isEmpty();
  }

  /** It is certain that nobody got it. */
  public void notSent(String proof) {
    if (handedOver && !accepted && desk.known().openIntent(intent.kind()).isPresent()) {
      desk.noteVoid(intent, proof);
    }
  }

  private Instant at() {
    return desk.at();
  }
}
