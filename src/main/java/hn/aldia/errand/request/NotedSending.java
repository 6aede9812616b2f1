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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
  private final Noted noted;
  private boolean handedOver;
  private boolean accepted;

  private NotedSending(CaseDesk desk, Intent intent, Noted noted, boolean handedOver) {
    this.desk = desk;
    this.intent = intent;
    this.noted = noted;
    this.handedOver = handedOver;
  }

  /**
   * @param wish whose documents go along
   */
  static NotedSending of(
      CaseDesk desk,
      Request request,
      @Nullable Demand demand,
      Intent intent,
      String messageId,
      String to,
      SendWish wish) {
    String number = request.number() == null ? "" : request.number();
    String asks = demand == null ? null : demand.messageId();
    var noted = new Noted(number, asks, messageId, to, wish.named(), wish.message() != null);
    return new NotedSending(desk, intent, noted, false);
  }

  /** As it was noted by a run that saw no end of it. */
  public static NotedSending of(CaseDesk desk, OpenIntent open) {
    return new NotedSending(desk, open.intent(), Noted.read(open.details()), true);
  }

  String messageId() {
    return noted.messageId;
  }

  String to() {
    return noted.to;
  }

  @Override
  public void handingOver() {
    desk.note(new CaseEvent.Intended(desk.at(), intent, noted.written()));
    handedOver = true;
  }

  /** From here on the letter is the server's: whatever fails afterwards, it was sent. */
  @Override
  public void accepted() {
    accepted = true;
    if (!MailEvents.trusted(desk).covers(noted.to)) {
      new Chronicle(desk)
          .add(
              new RequestEvent.SentElsewhere(
                  desk.at(), intent.id(), noted.number, noted.to, noted.messageId));
      return;
    }
    new Chronicle(desk)
        .add(
            new RequestEvent.DocumentsSent(
                desk.at(),
                intent.id(),
                noted.number,
                noted.demand,
                noted.to,
                noted.messageId,
                noted.papers(),
                noted.ownWords()));
  }

  /** It is certain that nobody got it. */
  public void notSent(String proof) {
    if (handedOver && !accepted && desk.known().openIntent(intent.kind()).isPresent()) {
      desk.noteVoid(intent, proof);
    }
  }

  /** What the journal keeps of it beside the intent. */
  private record Noted(
      String number,
      @Nullable String demand,
      String messageId,
      String to,
      @Nullable String documents,
      boolean words) {
    static Noted read(String details) {
      String[] all = details.split(BETWEEN, -1);
      return new Noted(
          all[0],
          all[1].isEmpty() ? null : all[1],
          all[2],
          all[3],
          all.length > 4 ? all[4] : null,
          all.length > 5 && all[5].equals(WORDS));
    }

    String written() {
      String asks = Objects.requireNonNullElse(demand, "");
      String papers = Objects.requireNonNullElse(documents, "");
      String all = String.join(BETWEEN, number, asks, messageId, to, papers);
      return words ? all + BETWEEN + WORDS : all;
    }

    /** Null where an older Al Día did not note it. */
    @Nullable List<String> papers() {
      return documents == null
          ? null
          : Arrays.stream(documents.split(",")).filter(name -> !name.isEmpty()).toList();
    }

    /** A letter without papers holds the person's words, or it would hold nothing. */
    @Nullable Boolean ownWords() {
      return documents == null ? null : words || documents.isEmpty();
    }
  }
}
