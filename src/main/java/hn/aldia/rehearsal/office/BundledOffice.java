package hn.aldia.rehearsal.office;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import hn.aldia.rehearsal.portal.Account;
import hn.aldia.rehearsal.portal.Codes;
import hn.aldia.rehearsal.portal.Fixtures;
import hn.aldia.rehearsal.portal.Libraries;
import hn.aldia.rehearsal.portal.Popups;
import hn.aldia.rehearsal.portal.Registration;
import hn.aldia.rehearsal.portal.Weather;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bundled portal and its mail server, on free ports of loopback: several may run at once. As
 * strict as the guide tells of the real one. Thread-safe.
 */
public final class BundledOffice implements AutoCloseable {
  private final PostOffice post;
  private final PinPost pins;
  private final Office office;
  private final RequestDesk desk;
  private final Clerk clerk;
  private final Weather weather = new Weather();
  private final WireMockServer portal;
  private final long seed;
  private final Clock clock;

  private BundledOffice(OfficeOptions options, PostOffice post, Postman postman) {
    this.post = post;
    this.seed = options.seed();
    this.clock = options.clock();
    this.pins = new PinPost(postman, options.mailDelay(), options.mails());
    this.office = new Office(options.clock(), pins);
    this.clerk = new Clerk(post, postman, options);
    this.desk = new RequestDesk(options.clock(), clerk::takes);
    clerk.sitsAt(desk);
    var server =
        WireMockConfiguration.options()
            .bindAddress(PostOffice.HOST)
            .dynamicPort()
            .jettyAcceptors(1)
            .jettyStopTimeout(50L)
            .disableRequestJournal()
            .extensions(
                weather,
                Doorkeeper.ofInside(office),
                Doorkeeper.ofSignIn(office),
                new Counter(office),
                new RequestCounter(office, desk),
                new Visits(office, desk, new Popups(options.seed(), options.popups())),
                new Libraries());
    this.portal = new WireMockServer(Fixtures.found().serve("inm", server));
    portal.start();
  }

  public static BundledOffice open(OfficeOptions options) {
    var post = new PostOffice();
    return new BundledOffice(options, post, post);
  }

  /** The portal's mails go to another mail server than the bundled one. */
  public static BundledOffice open(OfficeOptions options, Postman postman) {
    return new BundledOffice(options, new PostOffice(), postman);
  }

  /** The home page, with {@code SERVICIOS EN LINEA}. */
  public URI portal() {
    return URI.create("http://" + PostOffice.HOST + ":" + portal.port() + "/");
  }

  public URI signInPage() {
    return portal().resolve(Office.SIGN_IN);
  }

  public String imapHost() {
    return PostOffice.HOST;
  }

  public int imapPort() {
    return post.imapPort();
  }

  public String smtpHost() {
    return PostOffice.HOST;
  }

  public int smtpPort() {
    return post.smtpPort();
  }

  /** The user name is the address. */
  public void addMailbox(String address, String password) {
    post.addMailbox(address, password);
  }

  /** Brings a mail to the bundled mail server, from whomever it says it is. */
  public void deliver(MimeMessage mail) throws MessagingException {
    post.deliver(mail);
  }

  /** Brings a mail to this mailbox, whatever its own To says. */
  public void deliver(MimeMessage mail, String mailbox) throws MessagingException {
    post.deliver(mail, new InternetAddress(mailbox));
  }

  /** All mails that the bundled mail server took, from the portal and from others. */
  public List<MimeMessage> mails() {
    return post.received();
  }

  /** A PIN for a registration that another portal took: a recording mails none. */
  public void mailPin(String address) {
    var elsewhere = new Registration(address, "", "", "", "", clock.instant());
    pins.accept(elsewhere, new Codes().pin());
  }

  /** Waits until the bundled mail server has taken so many mails in all; false: it did not. */
  public boolean awaitMails(int atLeast, Duration atMost) {
    return post.awaitMails(atLeast, atMost);
  }

  /** An account that was made long ago, with its permanent password. */
  public void enrol(String email, String givenNames, String surname, String password) {
    office.enrol(email, givenNames, surname, password);
  }

  /** Registrations that were accepted, in their order. */
  public List<Registration> registrations() {
    return office.registrations();
  }

  public Optional<Account> account(String email) {
    return office.account(email);
  }

  public boolean passwordIs(String email, String password) {
    return office.passwordIs(email, password);
  }

  /** What this person filed, newest first, with every field as it was sent. */
  public List<FiledRequest> requests(String email) {
    return desk.of(email);
  }

  /** Puts a request of earlier years on the list, or one in a state nobody has seen. */
  public FiledRequest addRequest(
      String email, String type, String state, @Nullable String officer) {
    return desk.addOlder(email, type, state, officer);
  }

  /** From now on the list shows this state. */
  public void setState(String number, String state) {
    desk.change(number, request -> request.withState(state));
  }

  /** The mails that came for the officer, in their order. */
  public List<ReceivedDocuments> documentsReceived() {
    return clerk.documentsReceived();
  }

  /** Whoever is signed in must sign in again. */
  public void expireSessions() {
    office.expireSessions();
  }

  /** How often the sign-in page was loaded, reloads and second tabs included. */
  public int pageLoads() {
    return office.signInPageLoads();
  }

  /** How often a temporary PIN was tried, right or wrong. */
  public int pinAttempts() {
    return office.pinAttempts();
  }

  /** From now on every address answers as Cloudflare does when the site is down. */
  public void answer522() {
    weather.turn(Weather.Day.ANSWERS_522);
  }

  /** From now on pages are shown as ever, and what is sent from them gets no answer but 522. */
  public void answer522ToForms() {
    weather.turn(Weather.Day.ANSWERS_522_TO_FORMS);
  }

  /** From now on every address shows a page that has none of the guide's words. */
  public void unknownPage() {
    weather.turn(Weather.Day.UNKNOWN_PAGE);
  }

  /** From now on no PIN is mailed. */
  public void mailNeverComes() {
    pins.strike();
  }

  /** From now on every answer takes so long. */
  public void answerAfter(Duration latency) {
    portal.setGlobalFixedDelay(Math.toIntExact(latency.toMillis()));
  }

  /** The end of a bad day: pages as usual, and PINs of later registrations are mailed. */
  public void goodDay() {
    weather.turn(Weather.Day.FAIR);
    pins.work();
  }

  /** Of the popups: the same seed, the same popups. */
  public long seed() {
    return seed;
  }

  /** The rules behind the pages, for other pages with the same rules. */
  public Office office() {
    return office;
  }

  public RequestDesk desk() {
    return desk;
  }

  @Override
  public void close() {
    clerk.close();
    pins.close();
    portal.stop();
    post.close();
  }
}
