package hn.aldia.rehearsal.looks;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import hn.aldia.config.home.Shipped;
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
  /** What a look does that wishes for nothing else. */
  private static final Config USUAL =
      ConfigFactory.parseString(Shipped.text(LookWishes.class, "usual-wishes.conf"));

  LookWishes {
    says = says.withFallback(USUAL);
  }

  String first() {
    return says.getString("server.first");
  }

  boolean frames() {
    return says.getBoolean("server.frameset");
  }

  boolean oldestFirst() {
    return says.getBoolean("server.oldest-first");
  }

  /** The screen at which the session ends, once; empty: at none. */
  String cutAt() {
    return says.getString("server.cut-once");
  }

  /** What the first load of the list answers instead; 0: nothing else. */
  int answerOnce() {
    return says.getInt("server.answer-once");
  }

  Duration delay() {
    return says.getDuration("server.delay");
  }

  /** At most so many notices a page load. */
  int popups() {
    return says.getInt("server.popups");
  }

  int older() {
    return says.getInt("office.older");
  }

  String mail() {
    return says.getString("office.mail");
  }

  TreasuryOptions treasury() {
    return TreasuryOptions.standard()
        .with(says.getEnum(Captcha.class, "treasury.captcha"))
        .with(says.getEnum(Delivery.class, "treasury.delivery"))
        .with(says.getEnum(Lists.class, "treasury.lists"))
        .with(says.getEnum(Order.class, "treasury.order"))
        .with(says.getEnum(Plus.class, "treasury.plus"))
        .withCascade(says.getDuration("treasury.cascade"))
        .withTokenLife(says.getDuration("treasury.token-life"))
        .withClearsFields(says.getBoolean("treasury.clears-fields"));
  }
}
