package hn.aldia.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import hn.aldia.renewal.AtHand;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.Dated;
import hn.aldia.renewal.Deadline;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.OpenMatters;
import hn.aldia.renewal.Receipt;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.RequestStep;
import hn.aldia.renewal.Stage;
import hn.aldia.text.Harmless;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as {@code show --json} prints it: every field always there, an absent fact null, numbers
 * and money as strings, moments ISO 8601 in Honduran time, files relative to the case folder.
 *
 * @param deadlineSaid the deadline for a person; not printed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CaseView(
    @JsonProperty("case") String id,
    Stage stage,
    @Nullable RequestView request,
    @Nullable String deadline,
    @Nullable ReceiptView receipt,
    @Nullable DocumentsView documents,
    @Nullable ConstanciaView constancia,
    List<NextView> next,
    List<String> warnings,
    @JsonIgnore @Nullable String deadlineSaid) {

  private static final int FEW_HOURS = 72;

  /** Nobody but the office has something to do. */
  public boolean waitsForOffice() {
    return next.stream().allMatch(step -> step.action().startsWith("await"));
  }

  public record RequestView(
      @Nullable String number,
      String type,
      @Nullable String state,
      @Nullable String officer,
      @Nullable String officerEmail) {}

  public record ReceiptView(String number, String amount, @Nullable String rate, String file) {}

  public record DocumentsView(String sentTo, String sentAt, String messageId) {}

  public record ConstanciaView(String file, @Nullable String number, @Nullable String date) {}

  /**
   * @param why in the reader's language
   * @param dueSaid the same day for a person; not printed
   * @param how what a person needs for it, null where nothing is; not printed
   * @param command what goes on with it, null where nothing does; not printed
   */
  public record NextView(
      String action,
      @Nullable String due,
      String why,
      @JsonIgnore @Nullable String dueSaid,
      @JsonIgnore @Nullable String how,
      @JsonIgnore @Nullable String command) {}

  public CaseView {
    next = List.copyOf(next);
    warnings = List.copyOf(warnings);
  }

  /**
   * @param atHand which papers lie on this disk
   * @param atBank what a person needs to pay the receipt; null: there is none
   */
  public static CaseView of(
      String id, Case known, AtHand atHand, Instant now, Words words, @Nullable String atBank) {
    Optional<Request> request = known.currentRequest();
    return new CaseView(
        id,
        known.stage(),
        request.map(CaseView::view).orElse(null),
        known.openRequest().flatMap(Request::deadline).map(CaseView::moment).orElse(null),
        Optional.ofNullable(known.receipt()).map(CaseView::view).orElse(null),
        request
            .filter(r -> !r.sent().isEmpty())
            .map(r -> view(r.sent().get(r.sent().size() - 1)))
            .orElse(null),
        request.map(Request::constancia).map(CaseView::view).orElse(null),
        NextStep.all(known, atHand, now).stream()
            .map(step -> view(id, step, known, now, words, atBank))
            .toList(),
        OpenMatters.of(known, now).stream().map(words::say).toList(),
        known
            .openRequest()
            .flatMap(r -> Deadline.of(r, now))
            .map(d -> words.say(d.said()))
            .orElse(null));
  }

  private static RequestView view(Request request) {
    Request.Officer assigned = Dated.valueOf(request.officer());
    String onPortal = Dated.valueOf(request.listed().officer());
    return new RequestView(
        request.number(),
        request.type(),
        shown(Dated.valueOf(request.state())),
        shown(assigned == null ? onPortal : assigned.name()),
        assigned == null ? null : assigned.email());
  }

  private static ReceiptView view(Receipt receipt) {
    BigDecimal rate = receipt.rate();
    return new ReceiptView(
        receipt.number(),
        receipt.amount().toPlainString(),
        rate == null ? null : rate.toPlainString(),
        receipt.file());
  }

  private static @Nullable String shown(@Nullable String foreign) {
    return foreign == null ? null : Harmless.line(foreign);
  }

  private static DocumentsView view(Request.Sent sent) {
    return new DocumentsView(sent.sentTo(), moment(sent.sentAt()), sent.messageId());
  }

  private static ConstanciaView view(Request.Constancia paper) {
    return new ConstanciaView(
        paper.file(), paper.number(), paper.date() == null ? null : paper.date().toString());
  }

  private static NextView view(
      String id, NextStep step, Case known, Instant now, Words words, @Nullable String atBank) {
    String key = "report.go-on." + step.action();
    String usual = step.action().startsWith("resume") ? "report.go-on.renew" : "";
    String command = words.has(key) ? key : usual;
    return new NextView(
        step.action(),
        step.due().map(CaseView::moment).orElse(null),
        words.say(step.why()),
        step.due().flatMap(due -> said(due, known, now)).map(words::say).orElse(null),
        step instanceof RequestStep.PayFee ? atBank : null,
        command.isEmpty() ? null : words.say(command, id));
  }

  /**
   * With the days that are left, and when they are few, the hours; empty where the day is none by
   * which something must be done.
   */
  private static Optional<Message> said(Instant due, Case known, Instant now) {
    long hours = Duration.between(now, due).toHours();
    return known
        .openRequest()
        .filter(request -> request.deadline().filter(due::equals).isPresent())
        .flatMap(request -> Deadline.of(request, now))
        .map(Deadline::said)
        .map(
            day ->
                hours < 0 || hours > FEW_HOURS ? day : Message.of("report.due-hours", day, hours));
  }

  private static String moment(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(HondurasTime.moment(instant));
  }
}
