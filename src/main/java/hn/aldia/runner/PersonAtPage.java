package hn.aldia.runner;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.find.LookScript;
import hn.aldia.browser.launch.BrowserGone;
import hn.aldia.browser.person.Card;
import hn.aldia.browser.person.HandOver;
import hn.aldia.browser.person.Presses;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Whoever sits before the window of a page: what is handed to them stands on it, and what they are
 * told while something else goes on. One thread only.
 */
public final class PersonAtPage implements Person {
  private static final double BETWEEN_LOOKS_MILLIS = 100;
  private static final long AT_ONCE_MILLIS = 50;

  private final OpenPage open;
  private final Words words;
  private final Duration patience;
  private final Runnable keepsClear;
  private List<String> pressed = List.of();

  /**
   * @param patience how long they may take for what is handed to them
   * @param keepsClear lets the page live on for a moment, and closes what popped up
   */
  PersonAtPage(OpenPage open, Words words, Duration patience, Runnable keepsClear) {
    this.open = open;
    this.words = words;
    this.patience = patience;
    this.keepsClear = keepsClear;
  }

  @Override
  public Word does(Handed handed) {
    open.leaveToPerson(true);
    var presses = new Presses(open.page(), LookScript.STANDING.name());
    try {
      HandOver.Ended ended =
          new HandOver(open.clock())
              .ask(() -> inFront(presses), card(handed), null, handed.until(), patience);
      pressed = presses.words();
      return switch (ended.end()) {
        case REACHED -> Word.CAME_ABOUT;
        case PRESSED -> said(Word.valueOf(ended.pressed()), handed);
        case PAGE_CLOSED -> throw Trouble.person("runner.page-closed", handed.task());
        case TIME_OUT -> throw Trouble.person("runner.not-done-by-hand", handed.task());
      };
    } finally {
      open.leaveToPerson(false);
    }
  }

  /** Until {@link #tellsNoMore} the title and note of that name stand on the page. */
  public void tells(String name, Object about) {
    String title = words.say(Message.of(name + ".title"));
    HandOver.tell(open.page(), title, words.say(Message.of(name + ".note", about)));
  }

  public void tellsNoMore() {
    HandOver.hide(open.page());
  }

  /** The same while something is done elsewhere; what pops up meanwhile is closed. */
  public void tellsDuring(Runnable work, String name, Object about) {
    CompletableFuture<Void> done = CompletableFuture.runAsync(work);
    // What was agreed to beforehand is done at once: nothing is drawn for it.
    boolean atOnce =
        done.handle((nothing, failed) -> true)
            .completeOnTimeout(false, AT_ONCE_MILLIS, TimeUnit.MILLISECONDS)
            .join();
    try {
      while (!done.isDone()) {
        tells(name, about);
        keepsClear.run();
        open.page().waitForTimeout(BETWEEN_LOOKS_MILLIS);
      }
      if (!atOnce) {
        tellsNoMore();
      }
    } catch (PlaywrightException | BrowserGone gone) {
      // What is done elsewhere does not end with the window; whoever uses it next is told.
    }
    try {
      done.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Trouble trouble ? trouble : e;
    }
  }

  /** Until the person begins, the page is kept clear for them; then nothing is closed any more. */
  private Page inFront(Presses presses) {
    Page page = open.persons();
    if (!presses.any()) {
      open.guard().clear();
    }
    presses.listen(page);
    return page;
  }

  @Override
  public List<String> pressed() {
    return pressed;
  }

  private static Word said(Word word, Handed handed) {
    if (word == Word.STOP) {
      throw Trouble.person("runner.stopped-by-hand", handed.task());
    }
    return word;
  }

  private Card card(Handed handed) {
    return new Card(
        words.say("chromium.hand-over.title"),
        handed.at().map(words::say).orElse(""),
        words.say(handed.task()),
        handed.values().stream()
            .map(value -> new Card.Copy(value, words.say("chromium.hand-over.copy")))
            .toList(),
        words.say("chromium.hand-over.keyboard"),
        handed.words().stream()
            .map(word -> new Card.Button(word.name(), words.say(word.said())))
            .toList(),
        handed.words().equals(Word.OF_A_PRESS));
  }
}
