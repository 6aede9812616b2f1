package hn.aldia.inm;

import hn.aldia.runner.Stillness;
import hn.aldia.runner.View;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code Lista de Solicitudes}: opened by the menu, read through all its pages. */
final class RequestList {
  static final String SCREEN = "inm.screen.request-list";

  private static final int MOST_PAGES = 200;

  /** Each costs the portal two pages. */
  static final int MOST_BEHIND = 20;

  /** One that shows the same for so long, and asks for nothing, is as whole. */
  private static final Duration STANDS = Duration.ofMillis(1500);

  /** Within this a click that asks the portal for the list has asked. */
  private static final Duration FOR_A_QUESTION = Duration.ofMillis(500);

  private static final Duration FOR_THE_NEXT_PAGE = Duration.ofSeconds(3);
  private static final int MOST_PRESSES = 3;
  private static final String OPEN = "open-requests";
  private static final String CLOSED = "closed-requests";
  private final Portal portal;
  private final View view;
  private final Scripts scripts;
  private final Set<String> known = new HashSet<>();

  private Optional<String> address = Optional.empty();

  /** What stands there when we begin was loaded a moment ago, by signing in. */
  private boolean justCame = true;

  /** Whether the menu, pressed on the list, asks for it; a script may know it already. */
  private boolean menuAsks = true;

  RequestList(Portal portal) {
    this.portal = portal;
    this.view = portal.view();
    this.scripts = portal.scripts();
  }

  /**
   * @throws LoggedOut when the portal wants us to sign in
   * @throws PageNotUnderstood when no such list is shown, or not all of it can be
   */
  List<ListedRequest> read() {
    return read(row -> false);
  }

  /**
   * The same.
   *
   * @param sought where the part that is shown has it, the others are not opened
   */
  List<ListedRequest> read(Predicate<ListedRequest> sought) {
    return read(first(), sought);
  }

  List<ListedRequest> readAfresh() {
    justCame = view.canAskAgain();
    if (justCame) {
      view.askAgain();
    }
    return read();
  }

  /** The same, without asking for the page once more that is there. */
  List<ListedRequest> readHere() {
    return read(firstFrom(here()), row -> false);
  }

  private List<ListedRequest> read(ListPage first, Predicate<ListedRequest> sought) {
    var all = new LinkedHashMap<String, ListedRequest>();
    readPart(first, all);
    if (all.values().stream().noneMatch(sought)) {
      // Who is approved may have gone to another part; it ends as it began, with the open.
      part(first, CLOSED)
          .ifPresent(
              closed -> {
                readPart(firstFrom(closed), all);
                part(closed, OPEN).ifPresent(open -> readPart(firstFrom(open), all));
              });
    }
    known.addAll(all.keySet());
    address = view.address();
    address.ifPresent(at -> portal.byHand().seenAt().put(Screen.LIST.inTheMap(), at));
    return List.copyOf(all.values());
  }

  /** Another part of the list, behind a tab or a button of its own; empty: there is none. */
  private Optional<ListPage> part(ListPage from, String script) {
    var after = new ListPage[] {from};
    boolean there =
        scripts.take(script)
            && view.await(
                () -> {
                  after[0] = await(Duration.ZERO).orElse(from);
                  return !after[0].numbers().equals(from.numbers());
                },
                FOR_THE_NEXT_PAGE);
    return there ? Optional.of(after[0]) : Optional.empty();
  }

  private void readPart(ListPage first, Map<String, ListedRequest> all) {
    var found = new LinkedHashMap<String, ListedRequest>();
    if (first.behind()) {
      behindRows().forEach(row -> found.put(row.number(), row));
    }
    Predicate<ListPage> takesAll =
        page -> {
          page.rows().forEach(row -> found.putIfAbsent(row.number(), row));
          return false;
        };
    ListPage shown = lastOf(first, takesAll);
    int total = shown.total();
    if (total > found.size()) {
      readAlong(found, page -> found.size() >= total);
    } else if (!shown.nextPage().isEmpty()) {
      // A button for more may lead nowhere; a page with a number is there.
      readAlong(found, page -> page.nextPage().isEmpty());
    }
    found.forEach(all::putIfAbsent);
  }

  private List<ListedRequest> behindRows() {
    var rows = new ArrayList<ListedRequest>();
    Optional<ListedRequest> next = behind(1);
    while (next.isPresent() && rows.size() < MOST_BEHIND) {
      rows.add(next.get());
      next =
          behind(rows.size() + 1)
              .or(() -> loadsMore() ? behind(rows.size() + 1) : Optional.empty());
    }
    if (rows.isEmpty()) {
      throw new Lost(portal).lookingFor(SCREEN);
    }
    return rows;
  }

  private Optional<ListedRequest> behind(int row) {
    Optional<ListedRequest> told = new RequestDetail(portal).of(row);
    // What lies over the list would be taken for the next one.
    view.keepClear();
    if (portal.screen() == Screen.LIST) {
      boolean unused = scripts.take("close-detail");
    }
    var unused = portal.way().reach(Set.of(Screen.LIST.inTheMap()), () -> false);
    return told;
  }

  /** Whether a button for more adds to what is shown. */
  private boolean loadsMore() {
    String before = view.text();
    return scripts.take("next-requests")
        && view.await(() -> !view.busy() && !view.text().equals(before), FOR_THE_NEXT_PAGE);
  }

  /** Where it was read; empty: nowhere yet, or it cannot be asked for by an address. */
  Optional<String> address() {
    return address;
  }

  /** A pager that we cannot press is pressed by a person, and read page by page. */
  private void readAlong(Map<String, ListedRequest> all, Predicate<ListPage> isLast) {
    BooleanSupplier isWhole =
        () -> {
          ListPage page = look(Duration.ZERO);
          if (page != null) {
            page.rows().forEach(row -> all.putIfAbsent(row.number(), row));
          }
          return page != null && isLast.test(page);
        };
    portal.orByHand("rest-of-list", "inm.screen.rest-of-list", isWhole);
    if (!isWhole.getAsBoolean()) {
      throw new Lost(portal).lookingFor("inm.screen.rest-of-list");
    }
  }

  /** The numbers of all requests that were on the list when it was read. */
  Set<String> known() {
    return Set.copyOf(known);
  }

  /** Goes to the list by the menu, and there to its first page: it may remember another. */
  ListPage first() {
    return firstFrom(open());
  }

  private ListPage firstFrom(ListPage shown) {
    return along(shown, ListPage::isFirst, at -> turn(at, "previous-requests", Map.of()));
  }

  /** The page of the list that is shown already; else by the menu. */
  ListPage here() {
    return portal.screen() == Screen.LIST ? await(portal.patience()).orElseGet(this::open) : open();
  }

  /** Goes on to the page of the list that shows this request; to the last where none does. */
  void turnTo(String number) {
    ListPage last = turnTo(number, here());
    if (!last.numbers().contains(number)) {
      var unused = part(last, CLOSED).or(() -> part(last, OPEN)).map(part -> turnTo(number, part));
    }
  }

  private ListPage turnTo(String number, ListPage shown) {
    Predicate<ListPage> isThere = page -> page.numbers().contains(number);
    return lastOf(isThere.test(shown) ? shown : firstFrom(shown), isThere);
  }

  /** Goes on to the first page that is sought; to the last where none is. */
  private ListPage lastOf(ListPage from, Predicate<ListPage> sought) {
    return along(from, page -> sought.test(page) || !page.more(), this::next);
  }

  private static ListPage along(
      ListPage from, Predicate<ListPage> end, Function<ListPage, Optional<ListPage>> turned) {
    ListPage at = from;
    for (int page = 1; !end.test(at) && page < MOST_PAGES; page++) {
      Optional<ListPage> next = turned.apply(at);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return at;
  }

  /** Goes to the list by the menu and returns the page of it that is shown. */
  ListPage open() {
    boolean stands = look(Duration.ZERO) != null || portal.screen() == Screen.LIST;
    if (stands && !justCame) {
      renew();
    }
    justCame = false;
    int asked = view.asked();
    var still = new Stillness(view, portal.clock());
    BooleanSupplier there =
        () ->
            look(Duration.ZERO) != null
                || (still.lasts(view.text(), ListPage.SETTLED)
                    && view.asked() != asked
                    && showsCards());
    Optional<ListPage> list = reached(there);
    for (int time = 1; time < MOST_PRESSES && list.isEmpty(); time++) {
      if (isDown()) {
        // What was asked for again is left to come: whoever presses meanwhile asks too often.
        var unused = portal.way().settled();
        list = await(FOR_THE_NEXT_PAGE).or(() -> reached(there));
      } else if (portal.screen() == Screen.LIST) {
        // The page stands, and what it asked its server for the rows may have failed.
        renew();
        list = await(portal.patience());
      }
    }
    return list.orElseGet(() -> madeReadable(there));
  }

  /** Beside a menu that is closed they are no screen of the map. */
  private boolean showsCards() {
    ListPage cards = portal.screen() == Screen.UNKNOWN ? look(STANDS) : null;
    return cards != null && !cards.rows().isEmpty();
  }

  private boolean isDown() {
    return portal.way().look().is("down");
  }

  private Optional<ListPage> reached(BooleanSupplier there) {
    var unused = portal.way().reach(Set.of(Screen.LIST.inTheMap()), there);
    return await(portal.patience());
  }

  private ListPage madeReadable(BooleanSupplier there) {
    if (view.siteTrouble().isPresent() || portal.screen().isOutside()) {
      throw new Lost(portal).lookingFor(SCREEN);
    }
    portal.orByHand("readable-list", SCREEN, there);
    return await(portal.patience()).orElseThrow(() -> new Lost(portal).lookingFor(SCREEN));
  }

  /** By the menu; where that asks the portal for nothing, the page is loaded once more. */
  private void renew() {
    int before = view.asked();
    boolean asks = false;
    int presses = menuAsks ? MOST_PRESSES : 1;
    for (int time = 1; time < presses && !asks; time++) {
      // The menu may be seen before it does anything.
      if (!scripts.take("requests") && scripts.take("menu")) {
        var unused = scripts.take("requests");
      }
      var still = new Stillness(view, portal.clock());
      boolean unused =
          view.await(
              () -> view.asked() != before || still.lasts(view.text(), FOR_A_QUESTION), STANDS);
      asks = view.asked() != before;
    }
    menuAsks = asks || !view.canAskAgain();
    if (!menuAsks) {
      view.askAgain();
    }
  }

  /** The page after this one; empty when there is none. */
  Optional<ListPage> next(ListPage from) {
    return from.nextPage().isEmpty()
        ? turn(from, "next-requests", Map.of())
        : turn(from, "numbered-requests", Map.of("list.page", from.nextPage()));
  }

  private Optional<ListPage> turn(ListPage from, String script, Map<String, String> values) {
    var after = new ListPage[1];
    for (int time = 1; time <= MOST_PRESSES; time++) {
      // A press that came to nothing was swallowed: by a popup, or a button that was not bound yet.
      var unused = scripts.play(script, values);
      BooleanSupplier another =
          () -> {
            after[0] = look(Duration.ZERO);
            return after[0] != null && !after[0].numbers().equals(from.numbers());
          };
      if (view.await(another, FOR_THE_NEXT_PAGE)
          || (view.busy() && view.await(another, portal.patience()))) {
        return Optional.of(after[0]);
      }
    }
    return Optional.empty();
  }

  /** The list, once it is there; empty when it does not come, or the page is another one. */
  Optional<ListPage> await(Duration atMost) {
    Instant begun = portal.clock().instant();
    var still = new Stillness(view, portal.clock());
    var shown = new ListPage[1];
    boolean unused =
        view.await(
            () -> {
              Duration waited = Duration.between(begun, portal.clock().instant());
              Duration since =
                  still.lasts(view.text(), STANDS) ? ListPage.RESTLESS.plus(waited) : waited;
              shown[0] = look(since);
              return shown[0] != null || isElsewhere(since);
            },
            atMost);
    if (shown[0] != null && view.opensGroups()) {
      boolean there = view.await(() -> (shown[0] = look(Duration.ZERO)) != null, FOR_THE_NEXT_PAGE);
      return there ? Optional.of(shown[0]) : Optional.empty();
    }
    return Optional.ofNullable(shown[0]);
  }

  /**
   * @param since how long it was awaited already
   */
  @Nullable ListPage look(Duration since) {
    return ListPage.on(portal, since);
  }

  private boolean isElsewhere(Duration since) {
    return view.siteTrouble().isPresent()
        || (since.compareTo(ListPage.SETTLED) > 0
            && !view.busy()
            && (portal.screen().isOutside() || isDown()));
  }
}
