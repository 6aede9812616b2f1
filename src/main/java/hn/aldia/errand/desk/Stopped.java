package hn.aldia.errand.desk;

import hn.aldia.renewal.Dated;
import hn.aldia.renewal.Deadline;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.Receipt;
import hn.aldia.renewal.Request;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.Objects;
import java.util.Set;

/**
 * An errand cannot go on, for a reason that is the portal's or the person's and no defect. The
 * journal says how far it came.
 */
public final class Stopped extends Trouble {
  private static final long serialVersionUID = 1L;

  /** What only a person does: nobody failed. */
  private static final Set<String> CALM =
      Set.of("errand.pay-fee", "errand.declined", "errand.officer-asks");

  private Stopped(Kind kind, String key, Object... args) {
    super(kind, "errand." + key, args);
  }

  @Override
  public boolean isCalm() {
    return CALM.contains(key());
  }

  /** The portal answered that the address has an account. */
  public static Stopped alreadyRegistered(String email, String words) {
    return new Stopped(Kind.REFUSED, "already-registered", email, words);
  }

  /** The portal refused the form in words of its own. */
  public static Stopped refusedByPortal(String words) {
    return new Stopped(Kind.PERSON, "refused-by-portal", words);
  }

  /** The page that would take the PIN is gone. */
  public static Stopped pinPageDied(String words, String day) {
    return new Stopped(Kind.OUTSIDE, "pin-page-died", words, day);
  }

  /** Asked to register before the portal registers again. */
  public static Stopped tooEarly(String day) {
    return new Stopped(Kind.REFUSED, "too-early", day);
  }

  /** It may have been clicked; nobody knows what came of it. */
  public static Stopped unclear(String words) {
    return new Stopped(Kind.PERSON, "unclear", words);
  }

  /** It was looked at again, and is as unclear as before. */
  public static Stopped stillUnclear(String words, Message day) {
    return new Stopped(Kind.PERSON, "still-unclear", words, day);
  }

  /** The registration went through, and the page that takes its PIN has not come. */
  public static Stopped pinPageNotFound(String words) {
    return new Stopped(Kind.PERSON, "pin-page-not-found", words);
  }

  public static Stopped passwordUnclear(String words) {
    return new Stopped(Kind.OUTSIDE, "password-unclear", words);
  }

  /** The site broke down as the answer to the click. */
  public static Stopped downAfterClick(Object words) {
    return new Stopped(Kind.OUTSIDE, "down-after-click", words);
  }

  public static Stopped pinDidNotCome(String email, Message waited, String folders, Message why) {
    return new Stopped(Kind.OUTSIDE, "pin-did-not-come", email, waited, folders, why);
  }

  public static Stopped pinNotTaken(String words) {
    return new Stopped(Kind.PERSON, "pin-not-taken", words);
  }

  public static Stopped pinUncertain(String subject) {
    return new Stopped(Kind.PERSON, "pin-uncertain", subject);
  }

  public static Stopped passwordNotTaken(String words) {
    return new Stopped(Kind.PERSON, "password-not-taken", words);
  }

  public static Stopped signInRefused(String words) {
    return new Stopped(Kind.OUTSIDE, "sign-in-refused", words);
  }

  public static Stopped noConsent(Object question) {
    return new Stopped(Kind.PERSON, "no-consent", question);
  }

  /** The person was asked, and said no. */
  static Stopped declined() {
    return new Stopped(Kind.PERSON, "declined");
  }

  /** An address outside the trusted domains, and nobody there to say that it is right. */
  public static Stopped notConfirmed(String address) {
    return new Stopped(Kind.REFUSED, "not-confirmed", address);
  }

  public static Stopped openQuestion(String question) {
    return new Stopped(Kind.PERSON, "open-question", question);
  }

  /** A person pays at a bank and scans the paid receipt. */
  public static Stopped payFee(Receipt receipt, Request request, CaseDesk desk) {
    Message until =
        Deadline.of(request, desk.at())
            .map(Deadline::said)
            .orElseGet(() -> Message.of("errand.no-deadline"));
    return new Stopped(
        Kind.PERSON,
        "pay-fee",
        receipt.amount().toPlainString(),
        receipt.number(),
        until,
        PayAtBank.paths(desk.settings(), receipt.file()),
        desk.file().caseId());
  }

  /** Only the person can answer what the officer asks. */
  public static Stopped officerAsks(String observation) {
    return new Stopped(Kind.PERSON, "officer-asks", observation);
  }

  /** One request at a time. */
  public static Stopped requestOpen(Request open) {
    Dated<String> state = open.state();
    return requestOpen(
        Objects.requireNonNullElse(open.number(), "?"),
        state == null ? Message.of("errand.state-unknown") : state.value());
  }

  /** The same, of one that was found on the portal's list. */
  public static Stopped requestOpen(String number, Object state) {
    return new Stopped(Kind.REFUSED, "request-open", number, state);
  }

  /** Approved so short a while ago that another request is odd. */
  public static Stopped approvedAlready(Request approved) {
    return new Stopped(
        Kind.REFUSED, "approved-already", Objects.requireNonNullElse(approved.number(), "?"));
  }

  /** There is no account to sign in to yet. */
  public static Stopped notEnrolled() {
    return new Stopped(Kind.SETTINGS, "not-enrolled");
  }

  static Stopped noPassword(String email) {
    return new Stopped(Kind.SETTINGS, "no-password", email);
  }

  static Stopped portalDown(String words) {
    return new Stopped(Kind.OUTSIDE, "portal-down", words);
  }

  /** The list says something else each time it is read. */
  public static Stopped listUnsteady() {
    return new Stopped(Kind.OUTSIDE, "list-unsteady");
  }

  public static Stopped noOfficer() {
    return new Stopped(Kind.PERSON, "no-officer");
  }

  public static Stopped nothingToSend() {
    return new Stopped(Kind.REFUSED, "nothing-to-send");
  }

  public static Stopped sentAlready(Request.Sent last) {
    return new Stopped(
        Kind.REFUSED,
        "sent-already",
        last.sentTo(),
        HondurasTime.said(HondurasTime.day(last.sentAt())));
  }

  public static Stopped saidAlready(String to) {
    return new Stopped(Kind.REFUSED, "said-already", to);
  }

  /** There is one already, for the request that is open or the next one. */
  public static Stopped receiptThere(Receipt kept) {
    return new Stopped(
        Kind.REFUSED, "receipt-there", kept.number(), kept.amount().toPlainString(), kept.file());
  }

  /** Only the paper itself can be kept. */
  public static Stopped bringReceipt() {
    return new Stopped(Kind.PERSON, "bring-receipt");
  }

  public static Stopped noReceipt() {
    return new Stopped(Kind.SETTINGS, "no-receipt");
  }

  /** An exchange rate that only the person can say yes to. */
  public static Stopped oddRate(Message quote, Message why) {
    return new Stopped(Kind.REFUSED, "odd-rate", quote, why);
  }

  /** Generar was pressed, and no paper came; none is on disk. */
  public static Stopped noPaper(String words) {
    return new Stopped(Kind.OUTSIDE, "no-paper", words);
  }

  /** It was made; its paper is not asked for a second time. */
  public static Stopped receiptNotGot(String words) {
    return new Stopped(Kind.OUTSIDE, "not-got", words);
  }

  public static Stopped treasuryRefused(String words) {
    return new Stopped(Kind.PERSON, "treasury-refused", words);
  }

  /** Sent twice, and the list shows neither. */
  public static Stopped notFiled() {
    return new Stopped(Kind.PERSON, "not-filed");
  }

  /** Neither the inside came nor a word against it. */
  static Stopped signInUnclear() {
    return new Stopped(Kind.PERSON, "sign-in-unclear");
  }

  /** It let us in, and wanted us to sign in again, so many times over. */
  static Stopped signedOutAgain(int times) {
    return new Stopped(Kind.OUTSIDE, "signed-out-again", times);
  }

  /** Scans lie there that are older than this request's receipt. */
  public static Stopped oldScans(Message day) {
    return new Stopped(Kind.PERSON, "old-scans", day);
  }

  /** Enviar was pressed, and the list does not show it: nothing is pressed again by itself. */
  public static Stopped filingAwaited(Message since, Message until) {
    return new Stopped(Kind.OUTSIDE, "filing-awaited", since, until);
  }

  /** The person saw Enviar refused, and the list agrees. */
  public static Stopped filingRefused() {
    return new Stopped(Kind.PERSON, "filing-refused");
  }

  /** It was stored, and is not to be had now. */
  static Stopped passwordNotFound(String email) {
    return new Stopped(Kind.SETTINGS, "password-not-found", email);
  }

  /** The page of the PIN is on another machine that shares the journal. */
  public static Stopped keptElsewhere(String host) {
    return new Stopped(Kind.REFUSED, "kept-elsewhere", host);
  }

  /** The case has a past, and its journal knows nothing of it. */
  public static Stopped journalLost(Message traces) {
    return new Stopped(Kind.PERSON, "journal-lost", traces);
  }

  /** The address was changed after it had got an account. */
  public static Stopped addressChanged(String account, String now) {
    return new Stopped(Kind.REFUSED, "address-changed", account, now);
  }

  /** A page kept the browser busy and let nobody in between. */
  static Stopped pageHangs() {
    return new Stopped(Kind.OUTSIDE, "page-hangs");
  }

  public static Stopped noQuestion() {
    return new Stopped(Kind.SETTINGS, "no-question");
  }
}
