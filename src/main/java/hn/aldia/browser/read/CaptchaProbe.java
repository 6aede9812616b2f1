package hn.aldia.browser.read;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.PageScript;
import hn.aldia.page.CaptchaState;
import hn.aldia.text.Folded;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sees what a captcha shows, by the names that reCAPTCHA itself gives its elements, in all frames.
 * Only looks: it never clicks, types or answers.
 *
 * @param there whether there is any
 * @param token whether it has been passed, and the page holds the proof
 * @param asking whether its pictures are shown
 * @param box whether its tick box is shown
 */
public record CaptchaProbe(
    boolean there,
    boolean token,
    boolean asking,
    boolean box,
    boolean expired,
    boolean refused,
    boolean blocked) {
  private static final PageScript LOOK = PageScript.named("captcha.js");
  private static final Pattern EXPIRED = Pattern.compile("\\b(expir|caduc|venci)");
  private static final Pattern REFUSED =
      Pattern.compile(
          "try again\\.|please select all|please also check|intentalo de nuevo|vuelve a intentarlo\\."
              + "|selecciona todas las imagenes que|comprueba tambien|intente de nuevo");
  private static final Pattern BLOCKED =
      Pattern.compile(
          "try again later|automated queries|mas tarde|consultas automat|consultas automatizadas");

  private static CaptchaProbe of(Page page) {
    var seen = new CaptchaProbe(false, false, false, false, false, false, false);
    for (Frame frame : page.frames()) {
      seen = seen.and(of(frame));
    }
    return seen;
  }

  /** How it stands now. */
  public static CaptchaState stateOn(Page page) {
    CaptchaProbe seen = of(page);
    if (!seen.there) {
      return CaptchaState.NONE;
    }
    if (seen.blocked) {
      return CaptchaState.BLOCKED;
    }
    if (seen.asking) {
      return seen.refused ? CaptchaState.REFUSED : CaptchaState.ASKING;
    }
    if (seen.token) {
      return CaptchaState.SOLVED;
    }
    if (seen.expired) {
      return CaptchaState.EXPIRED;
    }
    return seen.box ? CaptchaState.UNTICKED : CaptchaState.RESTING;
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

  private static CaptchaProbe of(Frame frame) {
    try {
      if (LOOK.run(frame, Map.of()) instanceof Map<?, ?> seen) {
        String words = Folded.text(String.valueOf(seen.get("words")));
        boolean blocked = BLOCKED.matcher(words).find();
        return new CaptchaProbe(
            is(seen, "there"),
            is(seen, "token"),
            is(seen, "asking"),
            is(seen, "box"),
            EXPIRED.matcher(words).find(),
            !blocked && REFUSED.matcher(words).find(),
            blocked);
      }
    } catch (PlaywrightException navigating) {
      // Nothing of it is shown now.
    }
    return new CaptchaProbe(false, false, false, false, false, false, false);
  }

  private CaptchaProbe and(CaptchaProbe other) {
    return new CaptchaProbe(
        there || other.there,
        token || other.token,
        asking || other.asking,
        box || other.box,
        expired || other.expired,
        refused || other.refused,
        blocked || other.blocked);
  }

  private static boolean is(Map<?, ?> seen, String what) {
    return Boolean.TRUE.equals(seen.get(what));
  }
}
