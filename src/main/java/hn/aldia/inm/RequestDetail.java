package hn.aldia.inm;

import hn.aldia.inm.RequestList.Shown;
import hn.aldia.runner.View;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands behind {@code Detalle}: a page, a box over the page, a new tab, or more lines. */
final class RequestDetail {
  private static final Duration BACK = Duration.ofSeconds(5);

  private final Portal portal;
  private final View view;
  private final Scripts scripts;
  private final RequestList list;
  private final Duration patience;

  RequestDetail(Portal portal, RequestList list) {
    this.portal = portal;
    this.view = portal.view();
    this.scripts = portal.scripts();
    this.list = list;
    this.patience = portal.patience();
  }

  String of(ListedRequest request) {
    find(request);
    var heard = NewWords.since(portal);
    view.leadsOn(seen -> seen.text().contains(request.number()));
    var unused = scripts.play("detail", Map.of("request.number", request.number()));
    var said = new String[] {""};
    boolean came =
        view.await(
            () -> {
              if (view.busy()) {
                return false;
              }
              List<String> now = heard.said();
              boolean same = said[0].equals(String.join("\n", now));
              said[0] = String.join("\n", now);
              return same && !now.isEmpty();
            },
            patience);
    if (!came) {
      throw new Lost(portal).lookingFor("inm.screen.request-detail");
    }
    goBack();
    return said[0];
  }

  /** Opens the page of the list that shows the request. */
  private void find(ListedRequest request) {
    Optional<Shown> shown = Optional.of(list.first());
    while (shown.isPresent() && !shown.get().numbers().contains(request.number())) {
      shown = shown.get().more() ? list.next(shown.get()) : Optional.empty();
    }
    if (shown.isEmpty()) {
      throw new Lost(portal).lookingFor(RequestList.SCREEN);
    }
  }

  private void goBack() {
    view.keepClear();
    if (list.look(Duration.ZERO) == null) {
      view.back();
      if (list.await(BACK).isEmpty()) {
        var unused = list.open();
      }
    }
  }
}
