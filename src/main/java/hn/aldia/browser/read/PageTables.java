package hn.aldia.browser.read;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.script.Frames;
import hn.aldia.browser.script.PageScript;
import hn.aldia.browser.script.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page says in tables and beside its labels. */
public final class PageTables {
  private static final PageScript READ = PageScript.named("page-tables.js");

  /** The rows of the largest visible table, each by its headers; empty when there is none. */
  public static List<Map<String, String>> only(Page page) {
    List<Map<String, String>> largest = List.of();
    for (Frame frame : Frames.of(page)) {
      List<Map<String, String>> rows = rows(frame, null);
      largest = rows.size() > largest.size() ? rows : largest;
    }
    return largest;
  }

  /** The rows of the table that holds these words or follows them. */
  public static List<Map<String, String>> near(Found words) {
    return rows(words.frame(), words);
  }

  /** The text beside the words, or what is left of their own element without them. */
  public static String textBeside(Found words, List<String> label) {
    var arg = argument("beside", words);
    arg.put("label", label);
    return String.valueOf(READ.run(words.frame(), arg));
  }

  private static List<Map<String, String>> rows(Frame frame, @Nullable Found from) {
    try {
      return Told.rows(READ.run(frame, argument("rows", from)));
    } catch (PlaywrightException navigating) {
      return List.of();
    }
  }

  private static Map<String, @Nullable Object> argument(String op, @Nullable Found from) {
    var arg = new HashMap<String, @Nullable Object>();
    arg.put("op", op);
    arg.put("from", from == null ? null : from.inPage());
    return arg;
  }
}
