package hn.aldia.rehearsal.looks;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.portal.Browsers;
import hn.aldia.rehearsal.portal.Fixtures;
import hn.aldia.rehearsal.portal.Form;
import hn.aldia.rehearsal.portal.Window;
import hn.aldia.words.Trouble;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** Serves one look of the portal on a free port of loopback, with the rules of an office behind. */
final class LookPortal implements AutoCloseable {
  /** Of what is sent, from which screen. */
  private static final Map<String, String> SCREENS =
      Map.of(
          "register", "register",
          "enter", "sign-in",
          "password", "password",
          "load", "new",
          "step1", "step1",
          "file", "step2");

  private final LookFiles files = new LookFiles();
  private final LookPages pages;
  private final LookWishes wishes;
  private final LookDesk desk;
  private final BundledOffice office;
  private final AtomicBoolean answeredOtherwise = new AtomicBoolean();
  private final WireMockServer server;

  /** The office is not closed with the portal. */
  LookPortal(Look look, BundledOffice office, Received received) {
    look.quarrel()
        .ifPresent(
            two -> {
              throw Trouble.settings(
                  "rehearsal.looks-exclude", two.get(0).name(), two.get(1).name());
            });
    this.office = office;
    this.wishes = new LookWishes(look.says());
    this.pages = new LookPages(files, look);
    pages.check();
    this.desk = new LookDesk(office, wishes, received);
    this.server = Fixtures.server(new Window("look", this::answer));
    server.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers("look")));
    server.start();
  }

  /** The home page, with {@code SERVICIOS EN LINEA}. */
  public URI portal() {
    return Fixtures.address(server);
  }

  @Override
  public void close() {
    server.stop();
  }

  private ResponseDefinition answer(ServeEvent event) {
    Request request = event.getRequest();
    String path = URI.create(request.getUrl()).getPath();
    if (path.startsWith("/webjars/") || path.startsWith("/vendored/")) {
      return Window.file(path, files.library(path));
    }
    if (path.startsWith("/alam/")) {
      return Window.file(path, files.ofThePlainPortal(path));
    }
    return switch (path) {
      case "/look.js" -> Window.file(path, Optional.of(pages.script()));
      case "/look.css" -> Window.file(path, Optional.of(pages.style()));
      case "/favicon.ico" -> Window.file(path, Optional.empty());
      default -> answer(request, path);
    };
  }

  private ResponseDefinition answer(Request request, String path) {
    String known = Browsers.session(request);
    String session = known.isEmpty() ? UUID.randomUUID().toString() : known;
    return page(request, path, session)
        .withHeader("Set-Cookie", Browsers.cookie(session))
        .withFixedDelay(Math.toIntExact(wishes.delay().toMillis()))
        .build();
  }

  private ResponseDefinitionBuilder page(Request request, String path, String session) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    Form sent = Window.form(request);
    if (isToAnswerOtherwise(request, last)) {
      return Window.html("<h1>522</h1>Connection timed out").withStatus(wishes.answerOnce());
    }
    if (path.equals("/")) {
      return Window.html(
          wishes.frames() ? pages.frameset() : pages.page(desk.state("home", session, Map.of())));
    }
    if (path.equals("/p/leave")) {
      office.rules().leave(session);
      desk.does("leave", session, sent);
      return Window.redirect("/p/sign-in");
    }
    if (path.startsWith("/p/") && !last.equals("advert")) {
      return Window.html(pages.page(desk.state(last, session, sent.fields())));
    }
    if (path.startsWith("/state/")) {
      return Window.json(desk.state(last, session, sent.fields()));
    }
    return path.startsWith("/do/")
        ? form(request, last, session, sent)
        : Window.html("<h3>INM</h3>");
  }

  private boolean isToAnswerOtherwise(Request request, String screen) {
    return wishes.answerOnce() > 0
        && request.getMethod().equals(RequestMethod.GET)
        && screen.equals("requests")
        && answeredOtherwise.compareAndSet(false, true);
  }

  /** To a script as JSON, to a browser that sent the form itself as the next page. */
  private ResponseDefinitionBuilder form(
      Request request, String matter, String session, Form form) {
    LookDesk.Outcome outcome = desk.does(matter, session, form);
    if (String.valueOf(request.getHeader("Accept")).contains("json")) {
      return Window.json(outcome);
    }
    if (outcome.next() != null) {
      return Window.redirect("/p/" + outcome.next());
    }
    Map<String, Object> state = outcome.state();
    String screen = SCREENS.getOrDefault(matter, "home");
    return Window.html(pages.page(state == null ? desk.again(screen, form, outcome) : state));
  }
}
