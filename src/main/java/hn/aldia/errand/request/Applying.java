package hn.aldia.errand.request;

import hn.aldia.browser.launch.SiteDown;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.CaseScripts;
import hn.aldia.errand.desk.Chronicle;
import hn.aldia.errand.desk.Eyewitness;
import hn.aldia.errand.desk.JournalledStep;
import hn.aldia.errand.desk.Press;
import hn.aldia.errand.desk.SentValues;
import hn.aldia.errand.desk.SignedInSession;
import hn.aldia.errand.desk.Turn;
import hn.aldia.inm.Answer;
import hn.aldia.inm.Application;
import hn.aldia.inm.ListedRequest;
import hn.aldia.inm.LoggedOut;
import hn.aldia.inm.PageNotUnderstood;
import hn.aldia.mail.message.Authenticity.Standing;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.renewal.Question;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.runner.Irreversible;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.Word;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files the request, once; and finds out what came of a filing that nobody saw the end of. */
public final class Applying {
  /** A list that still lacks the request after this time will not show it any more. */
  private static final Duration FOR_THE_LIST = Duration.ofSeconds(30);

  /** The list did not show it: it is tried once more, then a person looks. */
  private static final int MOST_FILINGS = 2;

  private final CaseDesk desk;
  private final SignedInSession inside;
  private final Checking checking;
  private final Chronicle chronicle;

  /** The person saw the press that this run made refused. */
  private boolean refusedBefore;

  private int filings;

  public Applying(SignedInSession inside, Checking checking) {
    this.desk = inside.desk();
    this.inside = inside;
    this.checking = checking;
    this.chronicle = new Chronicle(desk);
  }

  /** From the list through the form back to the list. */
  public Turn file(Intent intent) {
    if (++filings > MOST_FILINGS) {
      throw Trouble.person("errand.not-filed");
    }
    String type = desk.settings().request().type();
    var before = new PortalLook(checking.list());
    refuseWhileOpen(before, type);
    desk.tell("errand.filling-in", type);
    inside.ask(
        application -> {
          application.begin();
          application.fill();
          return true;
        });
    desk.tell("errand.reading-back");
    CaseScripts scripts = inside.visit().scripts();
    scripts.refuse(inside.ask(Application::readBack));
    inside.visit().view().picture("solicitud");
    if (desk.dryRun()) {
      desk.tell("errand.dry-run");
      return Turn.DONE;
    }
    inside
        .visit()
        .scripts()
        .consent(
            Message.of("errand.ask-apply", type, desk.applicantName()),
            SentValues.toApply(desk.settings()));
    String noted = String.join(",", before.numbers());
    return submit(intent, pressed -> new JournalledStep(desk, pressed, noted))
        .map(press -> settled(press.intent(), before.numbers(), press.answer()))
        .orElse(Turn.GO_ON);
  }

  /** Never while the list shows one of this kind in the office's hands. */
  private void refuseWhileOpen(PortalLook list, String type) {
    Optional<ListedRequest> newest = list.open(type);
    if (newest.isPresent()) {
      checking.followed(newest.get());
      throw Trouble.refused("errand.request-open", newest.get().number(), newest.get().state());
    }
    Optional<ListedRequest> older = list.anyOpen(type);
    if (older.isPresent() && !desk.waivers().again()) {
      throw Trouble.refused("errand.request-open", older.get().number(), older.get().state());
    }
  }

  /**
   * Nobody knows what came of Enviar: the list tells, else a mail of the portal. That they show
   * nothing proves nothing quickly, so the question stays open for hours, and then the person is
   * asked.
   */
  public Turn resume(OpenIntent open) {
    Set<String> before =
        Arrays.stream(open.details().split(","))
            .filter(n -> !n.isEmpty())
            .collect(Collectors.toSet());
    Instant sure = Collections.min(List.of(desk.at().plus(FOR_THE_LIST), heldUntil(open)));
    boolean asked = false;
    while (true) {
      Optional<Trouble> trouble = Optional.empty();
      try {
        Optional<ListedRequest> row = added(before, Application::list);
        if (row.isPresent()) {
          filed(open.intent(), row.get());
          return Turn.GO_ON;
        }
      } catch (SiteDown | PageNotUnderstood notRead) {
        trouble = Optional.of(notRead);
      }
      if (!asked && isNamedByMail(open, before)) {
        return Turn.GO_ON;
      }
      asked = true;
      if (!desk.at().isBefore(sure)) {
        if (refusedBefore && trouble.isEmpty()) {
          // The person saw it refused, and the list agrees.
          desk.noteVoid(open.intent(), "the person saw it refused; it is not on the list");
          throw Trouble.person("errand.filing-refused");
        }
        throw trouble.orElseGet(() -> unlisted(open));
      }
      rest();
    }
  }

  /**
   * Whether a mail that is confirmed names a request that can only be this one; its number is the
   * list's to show. Any other mail informs.
   */
  private boolean isNamedByMail(OpenIntent open, Set<String> before) {
    var known = new HashSet<>(before);
    desk.known().requests().forEach(r -> Stream.ofNullable(r.number()).forEach(known::add));
    try {
      Optional<MailNews.Named> named = checking.namedSince(open.since(), known);
      named.ifPresent(by -> desk.tell("errand.filing-named", by.number()));
      boolean filed = named.filter(by -> by.standing() == Standing.CONFIRMED).isPresent();
      if (filed) {
        String type = desk.settings().request().type();
        chronicle.add(new RequestEvent.RequestFiled(desk.at(), open.intent().id(), null, type));
      }
      return filed;
    } catch (Trouble mailbox) {
      desk.person().hears(mailbox.what());
      return false;
    }
  }

  /** Until then nobody is asked, nor anything pressed. */
  private Instant heldUntil(OpenIntent open) {
    return open.since().plus(desk.settings().settings().portal().unansweredHold());
  }

  private Trouble unlisted(OpenIntent open) {
    Instant until = heldUntil(open);
    if (desk.at().isBefore(until)) {
      return Trouble.outside(
          "errand.filing-awaited", HondurasTime.saidAt(open.since()), HondurasTime.saidAt(until));
    }
    String words =
        desk.words().say(Message.of("errand.question-filed", HondurasTime.saidAt(open.since())));
    chronicle.add(
        new CaseEvent.PersonAsked(desk.at(), Question.aboutFiling(open.intent().id()), words));
    return Trouble.person("errand.open-question", words);
  }

  private void rest() {
    var unused =
        desk.person()
            .during(
                Message.of("errand.awaited-list"),
                FOR_THE_LIST,
                () -> inside.visit().view().await(() -> false, Duration.ofSeconds(5)));
  }

  /** Once: whatever comes of it, it is not pressed again here. */
  private Optional<Press> submit(Intent first, Function<Intent, Irreversible> step) {
    try {
      CaseScripts scripts = inside.visit().scripts();
      return Optional.of(
          Press.until(
              desk, scripts, first, step, () -> inside.once(at -> at.submit(scripts::refuse))));
    } catch (StepFailed | LoggedOut failed) {
      if (desk.known().openIntent(Intent.Kind.SUBMIT_REQUEST).isEmpty()) {
        throw failed;
      }
      desk.tell("errand.filing-unclear", failed.what());
      return Optional.empty();
    }
  }

  private Turn settled(Intent intent, Set<String> before, Answer answer) {
    switch (answer.verdict()) {
      case ACCEPTED -> {
        taken(answer);
        inside.visit().view().picture("solicitud-enviada");
        // Without a new row the intent stays open: words alone file nothing.
        rowAfter(before).ifPresent(listed -> filed(intent, listed));
        return Turn.GO_ON;
      }
      case FIELDS_REFUSED -> {
        desk.noteVoid(intent, "the portal refused the form");
        throw seen(inside.ask(application -> application.refused(answer)));
      }
      case NOT_SENT -> throw seen(Trouble.person("errand.filing-not-sent", answer.words()));
      case TO_BE_CONFIRMED,
          WRONG_ENTRY,
          SAID_OTHERWISE,
          ALREADY_REGISTERED,
          EXPIRED,
          OUT_OF_ORDER,
          SILENT -> {
        inside.visit().view().evidence("solicitud-sin-respuesta");
        desk.tell("errand.filing-unclear", answer.words());
        personsWord(intent);
      }
    }
    return Turn.GO_ON;
  }

  /** What the portal said is written down first: whatever comes of the look at the list. */
  private void taken(Answer answer) {
    if (!answer.words().isBlank()) {
      chronicle.add(
          new CaseEvent.Noticed(
              desk.at(), CaseEvent.Noticed.FILING_TAKEN, List.of(answer.words().strip())));
    }
  }

  /** The number is a fact of its own: what the list does not tell now it is asked again. */
  private Optional<ListedRequest> rowAfter(Set<String> before) {
    try {
      Optional<ListedRequest> row = added(before, Application::listed);
      return row.isPresent() ? row : added(before, Application::list);
    } catch (Trouble trouble) {
      desk.tell("errand.list-not-read", trouble.what());
      return Optional.empty();
    }
  }

  private Optional<ListedRequest> added(
      Set<String> before, Function<Application, List<ListedRequest>> look) {
    return new PortalLook(inside.ask(look)).added(before, desk.settings().request().type());
  }

  /** Their word is journalled; the list has the last one. */
  private void personsWord(Intent intent) {
    refusedBefore =
        new Eyewitness(desk, inside.visit().scripts().person())
            .saw(intent, Message.of("errand.what-became-of-it"), () -> false)
            .filter(said -> said == Word.REFUSED)
            .isPresent();
  }

  private void filed(Intent intent, ListedRequest row) {
    chronicle.add(new RequestEvent.RequestFiled(desk.at(), intent.id(), row.number(), row.type()));
    Request request = desk.known().openRequest().orElseThrow();
    chronicle.add(PortalLook.news(request, row, desk.at()));
  }

  private Trouble seen(Trouble trouble) {
    return inside.visit().scripts().seen("solicitud", trouble);
  }
}
