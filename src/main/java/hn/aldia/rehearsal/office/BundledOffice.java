package hn.aldia.rehearsal.office;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.Extension;
import hn.aldia.rehearsal.portal.Codes;
import hn.aldia.rehearsal.portal.Fixtures;
import hn.aldia.rehearsal.portal.Popups;
import hn.aldia.rehearsal.portal.Registration;
import hn.aldia.rehearsal.portal.Window;
import java.net.URI;
import java.time.Clock;
import java.util.stream.Stream;

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
    this.portal =
        Fixtures.found()
            .server(
                "inm",
                Stream.concat(
                        Stream.of(
                            Window.ofPages(),
                            new Visits(office, desk, new Popups(options.seed(), options.popups())),
                            Window.ofLibraries()),
                        new Counter(office, desk).windows().stream())
                    .toArray(Extension[]::new));
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
    return Fixtures.address(portal);
  }

  /** A PIN for a registration that another portal took: a recording mails none. */
  public void mailPin(String address) {
    var elsewhere = new Registration(address, "", "", "", "", clock.instant());
    pins.accept(elsewhere, new Codes().pin());
  }

  WireMockServer server() {
    return portal;
  }

  public PostOffice post() {
    return post;
  }

  /** Of the popups: the same seed, the same popups. */
  public long seed() {
    return seed;
  }

  /** The rules behind the pages, for other pages with the same rules. */
  public Office rules() {
    return office;
  }

  public RequestDesk desk() {
    return desk;
  }

  public Clerk clerk() {
    return clerk;
  }

  @Override
  public void close() {
    clerk.close();
    pins.close();
    portal.stop();
    post.close();
  }
}
