package hn.aldia.errand.request;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Chronicle;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.errand.desk.SignedInSession;
import hn.aldia.inm.Application;
import hn.aldia.inm.ListedRequest;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.Dated;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.renewal.RequestEvent.RequestEnded;
import hn.aldia.renewal.RequestEvent.RequestEnded.End;
import hn.aldia.renewal.SameNumber;
import hn.aldia.renewal.Stage;
import hn.aldia.renewal.Told;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Looks at mailbox and portal once; what both say together makes the state. */
public final class Checking {
  private static final Duration JUST_NOW = Duration.ofSeconds(30);
  private static final int MOST_READINGS = 3;

  private final CaseDesk desk;
  private final SignedInSession inside;
  private final Chronicle chronicle;
  private final MailNews mails;
  private Instant looked = Instant.MIN;
  private boolean isListed;

  public Checking(SignedInSession inside, Mailroom room) {
    this.desk = inside.desk();
    this.inside = inside;
    this.chronicle = new Chronicle(desk);
    this.mails = new MailNews(room);
  }

  /**
   * Looks, unless that was done just now.
   *
   * @return whether there was news
   * @throws Trouble that cut the look short
   */
  boolean findsNews() {
    return !looked.plus(JUST_NOW).isAfter(desk.at()) && look().changed();
  }

  /** Never throws for trouble outside: that is an outcome. */
  public Check look() {
    var news = new ArrayList<Message>();
    Optional<Trouble> trouble = Optional.empty();
    try {
      news.addAll(chronicle.add(mails.read()));
    } catch (Trouble mailbox) {
      trouble = Optional.of(mailbox);
    }
    try {
      news.addAll(portal());
      if (trouble.isEmpty()) {
        news.addAll(chronicle.add(concluded()));
        news.addAll(chronicle.add(isListed ? handed() : List.of()));
      }
    } catch (Trouble portal) {
      trouble = Optional.of(portal);
    }
    if (trouble.isEmpty()) {
      looked = desk.at();
    }
    return trouble.map(why -> Check.cutShort(news, why)).orElseGet(() -> Check.done(news));
  }

  Optional<MailNews.Named> namedSince(Instant press, Set<String> known) {
    return mails.namedSince(press, known);
  }

  /**
   * What the list shows, once it has shown it twice where it is not what it was: a row that is not
   * there yet, or one of another server behind the same address, is no news.
   */
  private PortalLook steady() {
    List<ListedRequest> rows = list(this::isOurOpenOne);
    for (int again = 0; again < MOST_READINGS && isUnexpected(new PortalLook(rows)); again++) {
      List<ListedRequest> before = rows;
      rows = list(this::isOurOpenOne);
      if (Set.copyOf(rows).equals(Set.copyOf(before))) {
        return new PortalLook(rows);
      }
      if (again == MOST_READINGS - 1) {
        throw Trouble.outside("errand.list-unsteady");
      }
    }
    return new PortalLook(rows);
  }

  private boolean isOurOpenOne(ListedRequest row) {
    return requestOf(row).filter(Request::isOpen).isPresent();
  }

  /** The whole list. */
  List<ListedRequest> list() {
    return list(row -> false);
  }

  /** One that shows none, where there was one, is loaded afresh before it is believed. */
  private List<ListedRequest> list(Predicate<ListedRequest> sought) {
    List<ListedRequest> rows = inside.ask(application -> application.listWith(sought));
    return rows.isEmpty() && !desk.known().requests().isEmpty()
        ? inside.ask(Application::listAfresh)
        : rows;
  }

  private boolean isUnexpected(PortalLook look) {
    Case known = desk.known();
    Optional<Request> request = known.currentRequest();
    boolean open = request.isPresent() && request.get().isOpen();
    if (!open
        && look.open(desk.settings().request().type())
            .filter(row -> requestOf(row).isEmpty())
            .isPresent()) {
      return true;
    }
    if (request.isPresent() && !look.shows(request.get())) {
      return !look.rows().isEmpty() && (open || !gone(request.get(), known).isEmpty());
    }
    return request.isPresent() && !news(look, request.get(), known).isEmpty();
  }

  /** Told once; nothing is concluded from it, and what ended needs the list no more. */
  private List<Event> gone(Request ended, Case known) {
    return known.notices(desk.at(), "errand.notice-gone", String.valueOf(ended.number()));
  }

  private List<Event> news(PortalLook look, Request request, Case known) {
    return look.news(request, known, desk.file().listedBeforeFiling(), desk.at());
  }

  private List<Message> portal() {
    PortalLook look = steady();
    Case known = desk.known();
    Optional<Request> request = known.currentRequest();
    isListed = request.filter(look::shows).isPresent();
    if (request.isPresent() && request.get().isOpen()) {
      return chronicle.add(news(detailed(look, request.get()), request.get(), known));
    }
    Optional<ListedRequest> another = look.open(desk.settings().request().type());
    if (another.isPresent() && requestOf(another.get()).isEmpty()) {
      return followed(another.get());
    }
    return request
        .map(ended -> isListed ? news(look, ended, known) : gone(ended, known))
        .map(chronicle::add)
        .orElse(List.of());
  }

  /** A mail names an officer, and the list none: the page behind the row may confirm it. */
  private PortalLook detailed(PortalLook look, Request request) {
    if (request.officer() == null || request.listed().officer() != null) {
      return look;
    }
    return look.row(request)
        .filter(row -> row.officer().isEmpty())
        .map(row -> look.with(inside.ask(application -> application.detailed(row))))
        .orElse(look);
  }

  /** Filed by the person's own hand: followed from now on like one of ours. */
  List<Message> followed(ListedRequest row) {
    var news = new ArrayList<Message>();
    if (requestOf(row).isEmpty()) {
      news.addAll(
          chronicle.add(new RequestEvent.RequestFiled(desk.at(), null, row.number(), row.type())));
    }
    Request request = requestOf(row).orElseThrow();
    news.addAll(chronicle.add(PortalLook.news(request, row, desk.at())));
    return news;
  }

  private Optional<Request> requestOf(ListedRequest row) {
    return desk.known().requests().stream()
        .filter(r -> SameNumber.are(row.number(), r.number()))
        .findFirst();
  }

  /** Where no mail has brought the constancia, the portal may hand it out. */
  private List<Event> handed() {
    Request request = desk.known().currentRequest().orElse(null);
    if (request == null
        || request.number() == null
        || request.stage() != Stage.APPROVED
        || request.constancia() != null) {
      return List.of();
    }
    String number = request.number();
    try {
      return new HandedConstancia(inside, number)
              .fetch()
              .<Event>map(
                  file -> new RequestEvent.ConstanciaKept(desk.at(), number, file, null, null))
              .stream()
              .toList();
    } catch (Trouble notHanded) {
      // That the request is approved is news whatever becomes of its paper.
      desk.person().hears(notHanded.what());
      return List.of();
    }
  }

  /**
   * What follows from mail and list together. Days that ran out end nothing: as long as the list
   * does not say so, the request may be open.
   */
  private List<Event> concluded() {
    Request request = desk.known().currentRequest().orElse(null);
    if (request == null || request.number() == null || request.told() == null) {
      return List.of();
    }
    Dated<Told> told = request.told();
    String number = request.number();
    var events = new ArrayList<Event>();
    if (request.isApprovedByPaper()) {
      events.add(
          new RequestEvent.RequestEnded(
              desk.at(), number, End.APPROVED, told.asOf(), RequestEnded.Source.CONSTANCIA));
    }
    Request.Constancia paper = told.value().paper();
    boolean approved = !events.isEmpty() || request.stage() == Stage.APPROVED;
    if (approved && paper != null && request.constancia() == null) {
      events.add(
          new RequestEvent.ConstanciaKept(
              desk.at(), number, paper.file(), paper.number(), paper.date()));
    }
    return events;
  }
}
