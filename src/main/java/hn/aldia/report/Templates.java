package hn.aldia.report;

import hn.aldia.config.home.Shipped;
import hn.aldia.config.home.Unchecked;
import hn.aldia.text.Harmless;
import hn.aldia.text.Sha256;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.StringWriter;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * Makes pages of values. Whatever a template prints is made harmless and escaped here, the values
 * and our own words alike; the page itself forbids all that is not in it.
 */
final class Templates {
  private static final String FOLDER = "hn/aldia/report/";
  private static final String STYLE = Shipped.text(Templates.class, "report.css");
  private static final String SCRIPT = Shipped.text(Templates.class, "live.js");

  private final Words words;
  private final PebbleEngine engine;

  Templates(Words words) {
    this.words = words;
    var loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix(FOLDER);
    loader.setSuffix(".html");
    engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .autoEscaping(true)
            .addEscapingStrategy(
                "harmless", text -> HtmlEscape.escapeHtml5Xml(Harmless.whole(text)))
            .defaultEscapingStrategy("harmless")
            .extension(new Saying())
            .build();
  }

  /**
   * @param live whether the page, served, renews itself
   */
  String page(String template, boolean live, Map<String, ? extends @Nullable Object> values) {
    var all = new HashMap<String, @Nullable Object>(values);
    all.put("lang", words.locale().getLanguage());
    all.put("style", STYLE);
    all.put("script", live ? SCRIPT : "");
    all.put("live", live);
    all.put("policy", policy(live));
    return Unchecked.get(
        () -> {
          var page = new StringWriter();
          engine.getTemplate(template).evaluate(page, all);
          return page.toString();
        });
  }

  /** Nothing from anywhere, and of what is in the page only what we wrote. */
  private static String policy(boolean live) {
    return "default-src 'none'; img-src data:; style-src 'sha256-"
        + sha256(STYLE)
        + "'; base-uri 'none'; form-action 'none'"
        + (live ? "; connect-src 'self'; script-src 'sha256-" + sha256(SCRIPT) + "'" : "");
  }

  private static String sha256(String text) {
    return Base64.getEncoder().encodeToString(Sha256.of(text));
  }

  /** {@code say("report.key", …)} and {@code say(message)} in templates. */
  private final class Saying extends AbstractExtension implements Function {
    @Override
    public Map<String, Function> getFunctions() {
      return Map.of("say", this);
    }

    @Override
    public @Nullable List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      Object first = args.get("0");
      if (first instanceof Message message) {
        return words.say(message);
      }
      Object[] more = new Object[args.size() - 1];
      for (int i = 0; i < more.length; i++) {
        more[i] = Objects.requireNonNull(args.get(Integer.toString(i + 1)));
      }
      return words.say(String.valueOf(first), more);
    }
  }
}
