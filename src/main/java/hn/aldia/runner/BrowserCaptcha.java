package hn.aldia.runner;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import hn.aldia.browser.person.Card;
import hn.aldia.browser.person.HandOver;
import hn.aldia.browser.read.CaptchaProbe;
import hn.aldia.page.CaptchaState;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A captcha in a real browser: seen, and put before a person. */
record BrowserCaptcha(Clock clock, Words words) {
  CaptchaState on(Page page) {
    // Who watches over the run sees by it that the page answers.
    var unused = clock.instant();
    return CaptchaProbe.stateOn(page);
  }

  boolean askPerson(Page page, Message instruction, BooleanSupplier until, Duration atMost) {
    var card =
        new Card(
            words.say("chromium.hand-over.title"),
            words.say(instruction),
            words.say("chromium.hand-over.done"));
    ElementHandle captcha = CaptchaProbe.shown(page).orElse(null);
    HandOver.End end = new HandOver(clock).ask(() -> page, card, captcha, until, atMost).end();
    return end == HandOver.End.PRESSED || end == HandOver.End.REACHED || until.getAsBoolean();
  }
}
