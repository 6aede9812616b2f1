package hn.aldia.browser.popup;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The windows that open beside a guarded page: those of our own press are kept, one of them may
 * lead on; any other is closed. Belongs to the thread of its page.
 */
public final class GuardedWindows {
  private final Page page;
  private final OwnAct own;
  private final List<Closed> closed;
  private final List<Page> late = new ArrayList<>();
  private final Consumer<Page> onWindow = this::opened;
  private AllowedPopup expected;
  private @Nullable List<Page> followed;
  private Predicate<Page> spared = window -> false;
  private boolean stay;
  private boolean personActs;

  /**
   * @param closed is told of what is closed
   */
  GuardedWindows(Page page, AllowedPopup expected, OwnAct own, List<Closed> closed) {
    this.page = page;
    this.expected = expected;
    this.own = own;
    this.closed = closed;
    page.onPopup(onWindow);
  }

  void expect(AllowedPopup now) {
    expected = now;
  }

  void leaveToPerson(boolean acts) {
    personActs = acts;
  }

  void close() {
    page.offPopup(onWindow);
  }

  /** What is no intruder, however small it is. */
  public void spare(Predicate<Page> windows) {
    spared = windows;
  }

  /** From now on windows that open stay: one of them may bring what is waited for. */
  public void letStay() {
    stay = true;
  }

  public boolean mayStay() {
    return stay;
  }

  /** Windows that open while this runs are ours: they are kept and returned, in order. */
  public List<Page> follow(Consumer<List<Page>> click) {
    var windows = new ArrayList<Page>();
    followed = windows;
    try {
      click.accept(windows);
    } finally {
      followed = null;
    }
    return windows;
  }

  /**
   * Which of the windows that a press opened leads on; intruders among the others are closed.
   * Empty: the page itself.
   */
  public Optional<Page> leadsOn(List<Page> windows) {
    if (windows.isEmpty()) {
      return Optional.empty();
    }
    var opened = new OpenedWindows(page, expected, stay);
    Optional<Page> next = opened.leadsOn(windows);
    List<Page> others =
        windows.stream().filter(window -> next.isEmpty() || next.get() != window).toList();
    others.stream()
        .filter(window -> opened.isIntruder(window) && !spared.test(window))
        .forEach(this::dismiss);
    if (!stay) {
      others.stream().filter(window -> !window.isClosed()).forEach(late::add);
    }
    return next;
  }

  /**
   * Those that opened some time after a press of ours, since this was asked last, and of which it
   * can be told what they are.
   */
  public List<Page> late() {
    List<Page> seen = List.copyOf(late).stream().filter(window -> !isNotYetSeen(window)).toList();
    late.removeAll(seen);
    return seen;
  }

  /** Whether there is one of which that cannot be told yet. */
  public boolean isOneAwaited() {
    return List.copyOf(late).stream().anyMatch(this::isNotYetSeen);
  }

  private boolean isNotYetSeen(Page window) {
    return !window.isClosed() && NewWindow.of(window, page) == NewWindow.NOT_YET;
  }

  /** Closes one that is not ours. */
  public void dismiss(Page opened) {
    closed.add(new Closed(Closed.Kind.WINDOW, opened.url()));
    opened.close();
  }

  private void opened(Page window) {
    if (followed != null) {
      followed.add(window);
      return;
    }
    if (stay) {
      return;
    }
    if (personActs || own.isRecent()) {
      late.add(window);
    } else {
      dismiss(window);
    }
  }
}
