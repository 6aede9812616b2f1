package hn.aldia.runner;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.find.Finder;
import hn.aldia.browser.popup.NewWindow;
import hn.aldia.page.Glance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Windows that the last press opened, while the page itself may be what leads on. One is gone to
 * when it shows what is sought, when the page is gone, or when nothing else came of the press:
 * never because the page is slow.
 */
final class WindowsBeside {
  private final List<Page> windows = new ArrayList<>();
  private Predicate<Glance> leadsOn = seen -> false;
  private int askedBefore;

  /** What a window shows that leads on from here. */
  void leadOnBy(Predicate<Glance> shows) {
    leadsOn = shows;
  }

  /** A press begins: what opened before has nothing to do with it. */
  void begin(Traffic traffic) {
    windows.clear();
    askedBefore = traffic.asked();
  }

  boolean none() {
    windows.removeIf(Page::isClosed);
    return windows.isEmpty();
  }

  void add(Page window) {
    windows.add(window);
  }

  /**
   * Whether it stays: it shows what leads on, or nothing else came of the press, or it is of the
   * site of the page and no small notice.
   */
  boolean take(Page window, Page page, Traffic traffic) {
    boolean may =
        !window.isClosed()
            && ((NewWindow.of(window, page) == NewWindow.LEADS_ON
                    && (NewWindow.isOfSite(window, page) || isAllThatCame(traffic)))
                || leads(window));
    if (may) {
      windows.add(window);
    }
    return may;
  }

  private boolean isAllThatCame(Traffic traffic) {
    return traffic.asked() == askedBefore;
  }

  /**
   * The one to go to now.
   *
   * @param persons whether it is a person who opened it, and works there
   */
  Optional<Page> next(Page page, Traffic traffic, boolean persons) {
    if (none()) {
      return Optional.empty();
    }
    boolean alone = windows.size() == 1 && isAllThatCame(traffic);
    return page.isClosed() || alone || persons
        ? Optional.of(windows.get(windows.size() - 1))
        : windows.stream().filter(this::leads).findFirst();
  }

  /** The one that shows this. */
  Optional<Page> showing(Predicate<Finder> sought) {
    return none()
        ? Optional.empty()
        : windows.stream().filter(window -> shows(window, sought)).findFirst();
  }

  /** Whether what this window shows leads on. */
  boolean leads(Page window) {
    return shows(window, finder -> leadsOn.test(finder.glance()));
  }

  private static boolean shows(Page window, Predicate<Finder> sought) {
    try {
      return !window.isClosed() && sought.test(new Finder(window));
    } catch (PlaywrightException onItsWay) {
      return false;
    }
  }
}
