package hn.aldia.browser.act;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Real key strokes, also for letters that Playwright's keyboard only inserts (ñ, á). */
public final class Keyboard implements AutoCloseable {
  private final Page page;
  private final Duration pause;
  private @Nullable CDPSession session;

  /**
   * @param pause between two key strokes
   */
  public Keyboard(Page page, Duration pause) {
    this.page = page;
    this.pause = pause;
  }

  public void type(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (text.codePointAt(i) > '~') {
        typePlain(text.substring(from, i));
        from = text.offsetByCodePoints(i, 1);
        stroke(text.substring(i, from));
      }
    }
    typePlain(text.substring(from));
  }

  private void typePlain(String text) {
    if (!text.isEmpty()) {
      page.keyboard()
          .type(
              text,
              new com.microsoft.playwright.Keyboard.TypeOptions()
                  .setDelay((double) pause.toMillis()));
    }
  }

  private void stroke(String letter) {
    CDPSession cdp = session == null ? page.context().newCDPSession(page) : session;
    session = cdp;
    var key = new JsonObject();
    key.addProperty("key", letter);
    key.addProperty("type", "keyUp");
    JsonObject down = key.deepCopy();
    down.addProperty("type", "keyDown");
    down.addProperty("text", letter);
    down.addProperty("unmodifiedText", letter);
    cdp.send("Input.dispatchKeyEvent", down);
    cdp.send("Input.dispatchKeyEvent", key);
  }

  @Override
  public void close() {
    if (session != null) {
      session.detach();
      session = null;
    }
  }
}
