package hn.aldia.browser.popup;

import hn.aldia.text.Folded;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that mean one thing, as data: compared folded, by whole words; {@code envi*} is any word
 * that begins so. Kept as one expression that Java and a page's script read alike.
 */
record Wordings(String expression) {
  static Wordings of(List<String> phrases) {
    return new Wordings(
        phrases.stream().map(Wordings::expression).collect(Collectors.joining("|", "(?:", ")")));
  }

  private static String expression(String phrase) {
    return phrase.replace(" *", "( .*)?").replaceAll("(?<=[a-z])\\*", "[^ ]*");
  }

  /** Whether the text has one of them somewhere. */
  boolean in(String text) {
    return Pattern.compile(within()).matcher(Folded.words(text)).find();
  }

  /** Whether the text is one of them. */
  boolean are(String text) {
    return Folded.words(text).matches(expression);
  }

  /** To be found in a folded text, here or in a page. */
  String within() {
    return "(?:^| )" + expression + "(?: |$)";
  }
}
