package hn.aldia.recording;

import hn.aldia.config.applicant.Applicant;
import hn.aldia.config.secret.Secret;
import hn.aldia.recording.Replacement.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes of a visit what may be shown to others, and tells what was replaced and left out. */
public final class Scrubbing {
  /** What a page may need; all other headers go. */
  private static final Set<String> HEADERS =
      Set.of("content-type", "content-disposition", "content-language", "location", "refresh");

  private static final Pattern INTEGRITY =
      Pattern.compile("(?i)\\s(?:integrity|nonce)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
  private static final Body NO_PICTURE =
      new Body("image/gif", "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", true);

  private final Visit visit;
  private final Scrubber scrubber;

  /** Files that came before anything was entered; they may come again. */
  private final Set<String> everybodys;

  private final Set<String> leftOut = new TreeSet<>();
  private @Nullable Recording done;

  private Scrubbing(Visit visit, List<Replacement> all) {
    this.visit = visit;
    this.scrubber = new Scrubber(all);
    this.everybodys =
        visit.exchanges().stream()
            .filter(one -> one.at().isBefore(visit.firstEntry()))
            .map(one -> one.answer().decoded())
            .filter(body -> body.isScript() || body.isPicture())
            .map(Body::text)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param people who is known by name already, the one who made the visit first
   * @param common words that pages show to everybody
   */
  public static Scrubbing of(
      Visit visit, List<Applicant> people, List<Secret> secrets, Set<String> common) {
    var all = new Replacements();
    people.forEach(all::addPerson);
    secrets.forEach(secret -> all.add(Kind.SECRET, secret.reveal()));
    new PersonalFinds(all, common).in(visit);
    return new Scrubbing(visit, all.list());
  }

  public Recording recording() {
    if (done == null) {
      done =
          new Recording(
              visit.site(),
              visit.exchanges().stream().filter(Scrubbing::ofTheWeb).map(this::exchange).toList(),
              visit.pages().stream()
                  .map(p -> new Snapshot(scrubber.text(p.address()), page(p.html())))
                  .toList());
    }
    return done;
  }

  public Map<Replacement, Integer> replaced() {
    return scrubber.counts();
  }

  /** Kinds of content that nobody can look through, left out. */
  public List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  private static boolean ofTheWeb(Exchange exchange) {
    return exchange.url().startsWith("http");
  }

  private Exchange exchange(Exchange one) {
    List<Header> headers =
        one.headers().stream()
            .filter(h -> HEADERS.contains(h.name().toLowerCase(java.util.Locale.ROOT)))
            .map(h -> new Header(h.name(), scrubber.text(h.value())))
            .toList();
    boolean nothing = one.sent().text().isEmpty();
    return new Exchange(
        one.at(),
        one.method(),
        scrubber.text(one.url()),
        List.of(),
        nothing ? Body.NONE : SentShape.bare(one.sent(), scrubber::text),
        one.status(),
        headers,
        answer(one.answer().decoded()));
  }

  private Body answer(Body body) {
    if (body.text().isEmpty() || everybodys.contains(body.text()) || body.isFont()) {
      return body;
    }
    if (!body.isText()) {
      leftOut.add(body.kind());
      return body.isPicture() ? NO_PICTURE : Body.text(body.type(), "");
    }
    String text =
        body.isScript()
            ? scrubber.script(body.text())
            : body.isPage() ? page(body.text()) : scrubber.text(body.text());
    return Body.text(body.type(), text);
  }

  private String page(String html) {
    return scrubber.page(INTEGRITY.matcher(html).replaceAll(""));
  }
}
