package hn.aldia.browser.script;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.JSHandle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of our scripts, run in a page: the body of an async function of {@code arg}, in which an
 * element may be given by the key of {@code Found.inPage}.
 *
 * @param standing the function
 */
public record PageScript(InstalledScript standing) {
  private static final String COMMON = ShippedScript.read("common.js");

  public static PageScript named(String name) {
    String body = COMMON + '\n' + ShippedScript.read(name);
    return new PageScript(InstalledScript.of("async given => {\n" + body + "\n}"));
  }

  public @Nullable Object run(Frame frame, Map<String, @Nullable Object> arg) {
    return standing.<@Nullable Object>call(expression -> frame.evaluate(expression, arg));
  }

  public JSHandle handle(Frame frame, Map<String, @Nullable Object> arg) {
    return standing.call(expression -> frame.evaluateHandle(expression, arg));
  }
}
