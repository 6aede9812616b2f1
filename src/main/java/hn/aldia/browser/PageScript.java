package hn.aldia.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.JSHandle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of our scripts, run in a page: the body of an async function of {@code arg}, in which an
 * element may be given by the key of {@link Found#inPage}.
 *
 * @param standing the function
 */
record PageScript(Standing standing) {
  private static final String COMMON = text("common.js");

  static PageScript named(String name) {
    return of(name);
  }

  /** The same, joined from several files. */
  static PageScript of(String... names) {
    var text = new StringBuilder(COMMON);
    for (String name : names) {
      text.append('\n').append(text(name));
    }
    return new PageScript(Standing.of("async given => {\n" + text + "\n}"));
  }

  @Nullable Object run(Frame frame, Map<String, @Nullable Object> arg) {
    return standing.<@Nullable Object>call(expression -> frame.evaluate(expression, arg));
  }

  JSHandle handle(Frame frame, Map<String, @Nullable Object> arg) {
    return standing.call(expression -> frame.evaluateHandle(expression, arg));
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
