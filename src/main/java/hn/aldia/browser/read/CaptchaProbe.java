package hn.aldia.browser.read;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.Frames;
import hn.aldia.browser.script.PageScript;
import hn.aldia.config.home.Patterns;
import hn.aldia.page.CaptchaState;
import hn.aldia.text.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sees what a captcha shows, by the names that reCAPTCHA itself gives its elements, in all frames.
 * Only looks: it never clicks, types or answers.
 */
public final class CaptchaProbe {
  private static final PageScript LOOK = PageScript.named("captcha.js");
  private static final Patterns WORDS =
      Patterns.in(CaptchaProbe.class, "/hn/aldia/browser/captcha-words.conf");

  /** How it stands now. */
  public static CaptchaState stateOn(Page page) {
    var seen = new HashSet<String>();
    Frames.of(page).forEach(frame -> seen.addAll(in(frame)));
    if (!seen.contains("there")) {
      return CaptchaState.NONE;
    }
    if (seen.contains("blocked")) {
      return CaptchaState.BLOCKED;
    }
    if (seen.contains("asking")) {
      return seen.contains("refused") ? CaptchaState.REFUSED : CaptchaState.ASKING;
    }
    if (seen.contains("token")) {
      return CaptchaState.SOLVED;
    }
    if (seen.contains("expired")) {
      return CaptchaState.EXPIRED;
    }
    return seen.contains("box") ? CaptchaState.UNTICKED : CaptchaState.RESTING;
  }

  /** What a person has to look at, so that nothing is laid over it. */
  public static Optional<ElementHandle> shown(Page page) {
    try {
      return page.querySelectorAll("iframe[title*=captcha i],iframe[src*=captcha i]").stream()
          .filter(ElementHandle::isVisible)
          .reduce((one, next) -> next);
    } catch (PlaywrightException navigating) {
      return Optional.empty();
    }
  }

  /**
   * Whether there is one; whether the page holds the proof that it was passed (token); whether its
   * pictures (asking) or its tick box are shown; and what its words say of it.
   */
  private static Set<String> in(Frame frame) {
    try {
      if (LOOK.run(frame, Map.of()) instanceof Map<?, ?> look) {
        var seen = new HashSet<String>(List.of("there", "token", "asking", "box"));
        seen.removeIf(what -> !Boolean.TRUE.equals(look.get(what)));
        String words = Folded.text(String.valueOf(look.get("words")));
        if (WORDS.found("expired", words)) {
          seen.add("expired");
        }
        if (WORDS.found("blocked", words)) {
          seen.add("blocked");
        } else if (WORDS.found("refused", words)) {
          seen.add("refused");
        }
        return seen;
      }
    } catch (PlaywrightException navigating) {
      // Nothing of it is shown now.
    }
    return Set.of();
  }
}
