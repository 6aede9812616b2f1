package hn.aldia.rehearsal.office;

import hn.aldia.rehearsal.portal.Answer;
import hn.aldia.rehearsal.portal.Form;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes requests and keeps them; knows neither HTTP nor mail. Thread-safe.
 *
 * <p>What the portal calls a request that has no officer yet, and one whose days ran out, is not
 * known: {@link #TAKEN} and {@link #LAPSED} are inventions.
 */
public final class RequestDesk {
  static final String TAKEN = "INGRESADA";
  static final String LAPSED = "VENCIDA";

  private static final int FIRST_NUMBER = 1162;
  private static final int FIRST_OLDER_NUMBER = 640;

  private final Clock clock;
  private final Consumer<FiledRequest> onFiled;
  private final Map<String, FiledRequest> requests = new LinkedHashMap<>();
  private int filed;
  private int older;

  /**
   * @param onFiled told of each new request; must return at once
   */
  RequestDesk(Clock clock, Consumer<FiledRequest> onFiled) {
    this.clock = clock;
    this.onFiled = onFiled;
  }

  public synchronized Answer file(String email, Form sent) {
    var form = new RequestForm(sent);
    Map<String, String> errors = form.errors(LocalDate.ofInstant(clock.instant(), Office.HONDURAS));
    if (!errors.isEmpty()) {
      return Answer.refused("Revise los campos marcados", errors);
    }
    FiledRequest request =
        keep(FIRST_NUMBER + filed++, email, form.type(), form.stored(), TAKEN, null);
    onFiled.accept(request);
    return Answer.done("Request Successfully Sent");
  }

  /** A request of earlier years, that nobody looks after any more. */
  public synchronized FiledRequest addOlder(
      String email, String type, String state, @Nullable String officer) {
    return keep(FIRST_OLDER_NUMBER + older++, email, type, Map.of(), state, officer);
  }

  /** Newest first, as the portal lists them. */
  public synchronized List<FiledRequest> of(String email) {
    var list =
        new java.util.ArrayList<>(
            requests.values().stream()
                .filter(request -> request.email().equals(email))
                .map(this::today)
                .toList());
    java.util.Collections.reverse(list);
    return list;
  }

  public synchronized Optional<FiledRequest> find(String number) {
    return Optional.ofNullable(requests.get(number)).map(this::today);
  }

  public synchronized void change(String number, UnaryOperator<FiledRequest> how) {
    requests.computeIfPresent(number, (same, request) -> how.apply(request));
  }

  private FiledRequest keep(
      int number,
      String email,
      String type,
      Map<String, String> fields,
      String state,
      @Nullable String officer) {
    var request =
        new FiledRequest(
            Integer.toString(number),
            email,
            type,
            fields,
            state,
            officer,
            "",
            clock.instant(),
            null);
    requests.put(request.number(), request);
    return request;
  }

  private FiledRequest today(FiledRequest request) {
    Instant until = request.lapsesAt();
    return until != null && clock.instant().isAfter(until) ? request.withState(LAPSED) : request;
  }
}
