package hn.aldia.rehearsal.looks;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.Counter;
import hn.aldia.rehearsal.office.FiledRequest;
import hn.aldia.rehearsal.portal.Answer;
import hn.aldia.rehearsal.portal.Form;
import hn.aldia.rehearsal.portal.Popups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which screen follows from what: between the rules of the office and any page. Knows no HTTP.
 * Thread-safe.
 */
final class LookDesk {
  private static final Set<String> OUTSIDE =
      Set.of("home", "services", "register", "sign-in", "password");
  private static final List<String> STEP_1 = List.of("tipo-documento", "documento", "motivo");

  private final BundledOffice office;
  private final Popups popups;
  private final String first;
  private final boolean oldestFirst;
  private final String cutAt;
  private final AtomicBoolean cut = new AtomicBoolean();
  private final Received received;

  LookDesk(BundledOffice office, LookWishes wishes, Received received) {
    this.received = received;
    this.office = office;
    this.popups = new Popups(office.seed(), wishes.popups());
    this.first = wishes.first();
    this.oldestFirst = wishes.oldestFirst();
    this.cutAt = wishes.cutAt();
  }

  /** The state that a page is drawn from; who is not signed in sees the sign-in page. */
  Map<String, Object> state(String wanted, String session, Map<String, String> query) {
    if (wanted.equals(cutAt) && cut.compareAndSet(false, true)) {
      office.rules().expireSessions();
    }
    boolean signedIn = office.rules().nameOfSignedIn(session).isPresent();
    String screen = wanted;
    if (!OUTSIDE.contains(wanted) && !signedIn) {
      screen = "sign-in";
    } else if (wanted.equals("sign-in") && signedIn) {
      screen = first;
    }
    var state = new HashMap<String, Object>();
    state.put("screen", screen);
    state.put("values", query);
    state.put("notices", notices(screen));
    state.put("name", office.rules().nameOfSignedIn(session).orElse(""));
    switch (screen) {
      case "sign-in" -> state.put("load", office.rules().openSignIn(session));
      case "requests" -> state.put("rows", rows(session));
      case "detail" -> state.put("request", detail(session, query.getOrDefault("numero", "")));
      default -> {}
    }
    return state;
  }

  private List<Integer> notices(String screen) {
    String pauses = screen.equals("services") ? popups.onArrival() : popups.whileTyping();
    return Stream.of(pauses.split(",")).filter(p -> !p.isEmpty()).map(Integer::valueOf).toList();
  }

  private List<Map<String, String>> rows(String session) {
    var rows = new ArrayList<>(Counter.rows(requests(session)));
    if (oldestFirst) {
      Collections.reverse(rows);
    }
    return rows;
  }

  private Map<String, String> detail(String session, String number) {
    return Counter.rows(requests(session)).stream()
        .filter(row -> number.equals(row.get("numero")))
        .findFirst()
        .orElse(Map.of());
  }

  private List<FiledRequest> requests(String session) {
    return office.rules().addressOfSignedIn(session).map(office.desk()::of).orElse(List.of());
  }

  /**
   * What a form of this screen led to: where to go, or what to show.
   *
   * @param next the screen that comes next; null: what state says
   * @param state what to draw, when it is not a screen that anybody may go to
   */
  record Outcome(
      boolean accepted,
      String message,
      Map<String, String> errors,
      @Nullable String next,
      @Nullable Map<String, Object> state) {
    static Outcome refused(String message, Map<String, String> errors) {
      return new Outcome(false, message, errors, null, null);
    }

    static Outcome goTo(String screen) {
      return new Outcome(true, "", Map.of(), screen, null);
    }

    static Outcome shows(Map<String, Object> state) {
      return new Outcome(true, "", Map.of(), null, state);
    }
  }

  Outcome does(String matter, String session, Form form) {
    Outcome outcome = done(matter, session, form);
    received.takes(matter, form, outcome.accepted());
    return outcome;
  }

  private Outcome done(String matter, String session, Form form) {
    return switch (matter) {
      case "register" -> then(office.rules().register(session, form), "sign-in");
      case "enter" -> entered(office.rules().enter(session, form), session, form);
      case "password" -> then(office.rules().choosePassword(session, form), first);
      case "load" -> loaded(session, form);
      case "step1" -> step1(session, form);
      case "file" -> filed(session, form);
      case "leave" -> Outcome.goTo("sign-in");
      default -> Outcome.refused("", Map.of());
    };
  }

  private static Outcome then(Answer answer, String next) {
    return answer.accepted() ? Outcome.goTo(next) : Outcome.refused(answer.message(), Map.of());
  }

  private Outcome entered(Answer answer, String session, Form form) {
    if (!answer.accepted() || !answer.next().isEmpty()) {
      return then(answer, first);
    }
    Map<String, Object> state = state("password", session, Map.of("correo", form.text("correo")));
    state.put("load", form.text("carga"));
    return Outcome.shows(state);
  }

  private Outcome loaded(String session, Form form) {
    return form.text("tipo").isEmpty()
        ? Outcome.refused("Seleccione una solicitud", Map.of())
        : Outcome.shows(state("step1", session, Map.of("tipo", form.text("tipo"))));
  }

  private Outcome step1(String session, Form form) {
    Map<String, String> errors =
        STEP_1.stream()
            .filter(field -> form.text(field).isEmpty())
            .collect(Collectors.toMap(field -> field, field -> "Este campo es requerido"));
    return errors.isEmpty()
        ? Outcome.shows(state("step2", session, form.fields()))
        : Outcome.refused("Revise los campos marcados", errors);
  }

  private Outcome filed(String session, Form form) {
    String email = office.rules().addressOfSignedIn(session).orElse("");
    if (email.isEmpty()) {
      return Outcome.goTo("sign-in");
    }
    Answer filing = office.desk().file(email, form);
    if (!filing.accepted()) {
      return Outcome.refused(filing.message(), filing.errors());
    }
    Map<String, Object> state = state("sent", session, Map.of());
    state.put("message", filing.message());
    state.put("then", "requests");
    return Outcome.shows(state);
  }

  /** The same screen again, as it was sent, with what is wrong about it. */
  Map<String, Object> again(String screen, Form form, Outcome refused) {
    var state = new HashMap<String, Object>();
    state.put("screen", screen);
    state.put("values", form.fields());
    state.put("load", form.text("carga"));
    state.put("errors", refused.errors());
    state.put("message", refused.message());
    state.put("notices", List.of());
    return state;
  }
}
