package hn.aldia.runner;

import com.microsoft.playwright.Page;
import hn.aldia.browser.kept.KeptPageScript;
import hn.aldia.browser.kept.KeptPageState;
import hn.aldia.browser.popup.Closed;
import hn.aldia.browser.popup.PopupGuard;
import java.util.ArrayList;
import java.util.List;

/** What popups and native dialogs said, on the pages of one visit, oldest first. */
final class Announcements {
  private final List<String> all = new ArrayList<>();
  private int guardHeard;
  private int pageHeard;

  /** Up to now: by the guard of this page, and where it is a kept one by the page itself. */
  List<String> by(PopupGuard guard, Page page) {
    List<Closed> closed = guard.closed();
    closed.subList(guardHeard, closed.size()).stream()
        .filter(c -> c.kind() != Closed.Kind.WINDOW)
        .forEach(c -> all.add(c.text()));
    guardHeard = closed.size();
    List<Closed> told = KeptPageScript.state(page).map(KeptPageState::dialogs).orElse(List.of());
    if (told.size() < pageHeard) {
      pageHeard = 0; // another load of the page: it begins to tell anew
    }
    told.subList(pageHeard, told.size()).forEach(c -> all.add(c.text()));
    pageHeard = told.size();
    return List.copyOf(all);
  }

  /** The same for the last time: another page follows, with a guard of its own. */
  void leaves(PopupGuard guard, Page page) {
    var unused = by(guard, page);
    guardHeard = 0;
    pageHeard = 0;
  }
}
