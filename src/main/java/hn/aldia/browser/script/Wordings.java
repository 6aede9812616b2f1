package hn.aldia.browser.script;

import hn.aldia.text.Folded;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that mean one thing, as data: compared folded, by whole words; {@code envi*} is any word
 * that begins so. Kept as one expression that Java and a page's script read alike.
 */
public record Wordings(String expression) {
  public static Wordings of(List<String> phrases) {
    return new Wordings(
        phrases.stream().map(Wordings::expression).collect(Collectors.joining("|", "(?:", ")")));
  }

  private static String expression(String phrase) {
    return phrase.replace(" *", "( .*)?").replaceAll("(?<=[a-z])\\*", "[^ ]*");
  }

  /** Whether the text has one of them somewhere. */
  public boolean in(String text) {
    return Pattern.compile(within()).matcher(Folded.words(text)).find();
  }

  /** Whether the text is one of them. */
  public boolean are(String text) {
    return Folded.words(text).matches(expression);
  }

  /** To be found in a folded text, here or in a page. */
  public String within() {
    return "(?:^| )" + expression + "(?: |$)";
  }
}
