package hn.aldia.rehearsal.looks;

import com.typesafe.config.Config;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Captcha;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Delivery;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Lists;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Order;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Plus;
import java.time.Duration;

/**
 * What the choices of a look ask of those behind the pages: {@code server}, {@code office}, {@code
 * treasury} in their {@code choice.conf}.
 */
record LookWishes(Config says) {
  String first() {
    return word("server.first", "requests");
  }

  boolean frames() {
    return says.hasPath("server.frameset");
  }

  boolean oldestFirst() {
    return says.hasPath("server.oldest-first");
  }

  /** The screen at which the session ends, once; empty: at none. */
  String cutAt() {
    return word("server.cut-once", "");
  }

  /** What the first load of the list answers instead; 0: nothing else. */
  int answerOnce() {
    return number("server.answer-once", 0);
  }

  Duration delay() {
    return says.hasPath("server.delay") ? says.getDuration("server.delay") : Duration.ZERO;
  }

  /** At most so many notices a page load. */
  int popups() {
    return number("server.popups", 1);
  }

  int older() {
    return number("office.older", 0);
  }

  String mail() {
    return word("office.mail", "GUIDE");
  }

  TreasuryOptions treasury() {
    TreasuryOptions options =
        TreasuryOptions.standard()
            .with(Captcha.valueOf(word("treasury.captcha", "ASKS")))
            .with(Delivery.valueOf(word("treasury.delivery", "INLINE")))
            .with(Lists.valueOf(word("treasury.lists", "PANEL")))
            .with(Order.valueOf(word("treasury.order", "BY_CODE")))
            .with(Plus.valueOf(word("treasury.plus", "ICON")));
    if (says.hasPath("treasury.cascade")) {
      options = options.withCascade(says.getDuration("treasury.cascade"));
    }
    if (says.hasPath("treasury.token-life")) {
      options = options.withTokenLife(says.getDuration("treasury.token-life"));
    }
    return says.hasPath("treasury.clears-fields") ? options.withClearsFields(true) : options;
  }

  private String word(String key, String otherwise) {
    return says.hasPath(key) ? says.getString(key) : otherwise;
  }

  private int number(String key, int otherwise) {
    return says.hasPath(key) ? says.getInt(key) : otherwise;
  }
}
