package hn.aldia.browser.visit;

import hn.aldia.recording.Body;
import hn.aldia.recording.Exchange;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;

/**
 * What the scripts of pages were answered, as they themselves tell it: an answer on which a page
 * goes elsewhere at once stands in no HAR.
 */
final class Answers {
  private final Map<String, Queue<String>> told = new HashMap<>();

  /** Called by the page; returns nothing to it. */
  Object tell(Object... given) {
    if (given.length > 0 && given[0] instanceof Map<?, ?> answer) {
      String asked = answer.get("method") + " " + answer.get("url");
      told.computeIfAbsent(asked, a -> new ArrayDeque<>())
          .add(Objects.toString(answer.get("text"), ""));
    }
    return true;
  }

  /** With what is missing in them, in the order in which it was asked for. */
  List<Exchange> into(List<Exchange> all) {
    return all.stream().map(this::into).toList();
  }

  private Exchange into(Exchange one) {
    Queue<String> texts = told.get(one.method() + " " + one.url().replaceFirst("#.*", ""));
    String text = texts == null ? null : texts.poll();
    return text == null || !one.answer().text().isEmpty()
        ? one
        : one.answered(new Body(one.answer().type(), text, false));
  }
}
