package hn.aldia.errand.request;

import hn.aldia.config.applicant.DocumentName;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Chronicle;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.errand.desk.Person;
import hn.aldia.errand.desk.Turn;
import hn.aldia.mail.message.Outgoing;
import hn.aldia.mail.outbox.AlreadySent;
import hn.aldia.mail.outbox.NotSent;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Demand;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.renewal.Question;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.renewal.RequestStep;
import hn.aldia.words.Message;
import hn.aldia.words.Slips;
import hn.aldia.words.Trouble;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends the officer what they wait for: once for each demand, whatever crashes in between. */
public record Sending(Mailroom room, Checking checking) {
  private static final int SLIPS = 2;

  private CaseDesk desk() {
    return room.desk();
  }

  private Chronicle chronicle() {
    return new Chronicle(desk());
  }

  public Turn documents(RequestStep.SendDocuments step) {
    if (checking.findsNews()) {
      return Turn.GO_ON;
    }
    post(step.request(), step.demand(), step.intent(), SendWish.usual());
    return desk().dryRun() ? Turn.DONE : Turn.GO_ON;
  }

  /** What the person wants to send, if that is due and was not sent before. */
  public void send(SendWish wish) {
    for (OpenIntent open : desk().known().openIntents()) {
      if (open.intent().kind() == Intent.Kind.SEND_DOCUMENTS) {
        var unused = resume(open);
      }
    }
    boolean unused = checking.findsNews();
    Case now = desk().known();
    if (!now.questions().isEmpty()) {
      throw Trouble.person("errand.open-question", now.questions().get(0).words());
    }
    Request request = about(now, wish).orElseThrow(() -> Trouble.refused("errand.nothing-to-send"));
    if (request.number() == null) {
      throw Trouble.refused("errand.nothing-to-send");
    }
    Demand demand = (wish.message() == null ? request.wanted() : request.unanswered()).orElse(null);
    checkScans(request, wish);
    post(request, demand, intent(now, request, demand, wish), wish);
  }

  /** Last year's scans do not go as this year's receipt: only the person can say that they are. */
  private void checkScans(Request request, SendWish wish) {
    Optional<Instant> old =
        wish.takesReceipt()
            ? RequestStep.oldScans(NextStep.of(desk().known(), desk().atHand(), desk().at()))
            : Optional.empty();
    if (old.isPresent() && !desk().waivers().theseScans()) {
      throw Trouble.person("errand.old-scans", HondurasTime.dayOf(old.get()));
    }
    old.ifPresent(
        dated ->
            chronicle()
                .add(
                    new RequestEvent.ScansConfirmed(
                        desk().at(), Objects.requireNonNull(request.number()), dated)));
  }

  /** Documents are for an open request; words of the person's own may be about one that ended. */
  private static Optional<Request> about(Case now, SendWish wish) {
    return wish.message() == null ? now.openRequest() : now.currentRequest();
  }

  private Intent intent(Case now, Request request, @Nullable Demand demand, SendWish wish) {
    if (wish.message() != null) {
      String words = Integer.toHexString((wish.named() + "\n" + wish.message()).hashCode());
      String about = newest(request);
      return unsaid(now, request, request.number() + "/" + about + "/" + words);
    }
    if (demand != null) {
      return now.nextIntent(Intent.Kind.SEND_DOCUMENTS, demand.messageId());
    }
    if (!request.sent().isEmpty()) {
      Request.Sent last = request.sent().get(request.sent().size() - 1);
      throw Trouble.refused(
          "errand.sent-already", last.sentTo(), HondurasTime.dayOf(last.sentAt()));
    }
    return now.nextIntent(Intent.Kind.SEND_DOCUMENTS, "request-" + request.number());
  }

  /** Answered or not: what was said to it once is not said to it again. */
  private static String newest(Request request) {
    List<Demand> all = request.demands();
    return all.isEmpty() ? "none" : all.get(all.size() - 1).messageId();
  }

  /** The same words for the same message are said once. */
  private Intent unsaid(Case now, Request request, String subject) {
    Intent next = now.nextIntent(Intent.Kind.SEND_DOCUMENTS, subject);
    for (String earlier : now.intents()) {
      String id = Letters.messageId(desk(), earlier);
      if (earlier.startsWith(Intent.Kind.SEND_DOCUMENTS.word() + "/" + subject + "/")
          && request.sent().stream().anyMatch(sent -> sent.messageId().equals(id))) {
        throw Trouble.refused(
            "errand.said-already", request.sent().get(request.sent().size() - 1).sentTo());
      }
    }
    return next;
  }

  private void post(Request request, @Nullable Demand demand, Intent intent, SendWish wish) {
    String to = new OfficerAddress(desk()).of(request);
    Outgoing letter =
        new Letters(desk(), () -> room.sender().limit()).to(to, request, demand, intent, wish);
    if (wish.isPartial()) {
      Set<DocumentName> kept = EnumSet.allOf(DocumentName.class);
      kept.removeAll(wish.documents());
      String staying = String.join(", ", DocumentName.keys(kept));
      desk().tell("errand.send-only", wish.named(), staying);
    }
    Instant scans = desk().atHand().receiptScans();
    if (scans != null && wish.takesReceipt()) {
      desk().tell("errand.scans-dated", HondurasTime.dayOf(scans));
    }
    Message question = Message.of("errand.ask-send", letter.preview(desk().words()));
    if (desk().dryRun()) {
      desk().tell("errand.dry-run-send", letter.preview(desk().words()));
      return;
    }
    if (MailEvents.trusted(desk()).covers(to)) {
      desk().consent(question, doubts(request, to));
    } else {
      elsewhere(request, to, question);
    }
    var noted = NotedSending.of(desk(), request, demand, intent, letter.messageId(), to, wish);
    if (isAmongSent(letter.messageId())) {
      // A journal put back from its copy does not know what it has sent since.
      noted.handingOver();
      noted.accepted();
      return;
    }
    Optional<Message> warning;
    try {
      warning = room.sender().send(letter, noted);
    } catch (NotSent refused) {
      noted.notSent(String.valueOf(refused.getMessage()));
      throw refused;
    }
    warning.ifPresent(desk().person()::hears);
    desk()
        .known()
        .openRequest()
        .flatMap(Request::asked)
        .ifPresent(asked -> desk().tell("errand.also-asks", asked.observation()));
  }

  /** Out of the trusted domains goes only what the person, who is there, says yes to again. */
  private void elsewhere(Request request, String to, Message question) {
    desk().person().hears(question);
    doubts(request, to).forEach(desk().person()::hears);
    Message outside = Message.of("errand.ask-elsewhere", to, MailEvents.trusted(desk()).toString());
    if (desk().person().confirms(outside) != Person.Consent.GIVEN) {
      throw Trouble.refused("errand.not-confirmed", to);
    }
  }

  /**
   * An address that is a slip or two away from one that is known: mistyped, or made to resemble.
   */
  private List<Message> doubts(Request request, String address) {
    String domain = address.substring(address.lastIndexOf('@') + 1);
    Stream<String> trusted =
        desk().settings().settings().mail().trustedDomains().stream()
            .filter(known -> isNear(domain, known));
    Stream<String> officer =
        Stream.ofNullable(request.officer())
            .map(known -> known.value().email())
            .filter(known -> isNear(address, known));
    return Stream.concat(trusted, officer)
        .map(known -> Message.of("errand.near-address", address, known))
        .toList();
  }

  private static boolean isNear(String one, String other) {
    int slips = Slips.between(one, other);
    return slips > 0 && slips <= SLIPS;
  }

  private boolean isAmongSent(String messageId) {
    try {
      return room.sender().alreadySent(messageId) == AlreadySent.YES;
    } catch (Trouble unreadable) {
      return false;
    }
  }

  /** Nobody knows whether the mail left: the folder of sent mails tells, or else the person. */
  public Turn resume(OpenIntent open) {
    NotedSending noted = NotedSending.of(desk(), open);
    AlreadySent found = room.sender().alreadySent(noted.messageId());
    if (found == AlreadySent.YES) {
      noted.accepted();
      return Turn.GO_ON;
    }
    // A folder without it proves nothing: the copy is put there after the server took the letter.
    String about =
        found == AlreadySent.NO ? "errand.question-sent-not-there" : "errand.question-sent";
    String words = desk().words().say(about, noted.to(), noted.messageId());
    chronicle()
        .add(
            new CaseEvent.PersonAsked(
                desk().at(), Question.aboutLetter(open.intent().id()), words));
    throw Trouble.person("errand.open-question", words);
  }
}
