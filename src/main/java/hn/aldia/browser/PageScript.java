package hn.aldia.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.JSHandle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of our scripts, run in a page: the body of an async function of {@code arg}. */
final class PageScript {
  private static final String COMMON = text("common.js");

  private final String function;

  private PageScript(String function) {
    this.function = function;
  }

  static PageScript named(String name) {
    return new PageScript("async arg => {\n" + COMMON + "\n" + text(name) + "\n}");
  }

  /** The same, joined from several files. */
  static PageScript of(String... names) {
    var text = new StringBuilder(COMMON);
    for (String name : names) {
      text.append('\n').append(text(name));
    }
    return new PageScript("async arg => {\n" + text + "\n}");
  }

  @Nullable Object run(Frame frame, Map<String, @Nullable Object> arg) {
    return frame.evaluate(function, arg);
  }

  JSHandle handle(Frame frame, Map<String, @Nullable Object> arg) {
    return frame.evaluateHandle(function, arg);
  }

  static String text(String name) {
    try (InputStream in = PageScript.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
