package hn.aldia.runner;

import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.act.ClickBlocked;
import hn.aldia.browser.choice.OptionAmbiguous;
import hn.aldia.browser.choice.OptionDisabled;
import hn.aldia.browser.choice.OptionNotFound;
import hn.aldia.browser.find.AmbiguousTarget;
import hn.aldia.browser.find.TargetNotFound;
import hn.aldia.browser.launch.BrowserGone;
import hn.aldia.browser.launch.PlaywrightCause;
import hn.aldia.runner.Obstacle.Reason;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells what a page does not allow from a browser that is gone, and from defects. */
final class PageTrouble {
  static Trouble of(PlaywrightException e, Reason reason) {
    String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("has been closed") || said.contains("crashed")) {
      return new BrowserGone(e);
    }
    return new Obstacle(
        reason, Message.of("runner.browser-said", PlaywrightCause.of(e)), List.of(), e);
  }

  static void tried(Runnable act) {
    dressed(
        Reason.TRIED,
        () -> {
          act.run();
          return true;
        });
  }

  /** Whatever else is in the way of one action is a defect or trouble outside, and stays itself. */
  static <T> T dressed(Reason otherwise, Supplier<T> act) {
    try {
      return act.get();
    } catch (TargetNotFound | ClickBlocked e) {
      throw Obstacle.of(Reason.NOT_THERE, e);
    } catch (AmbiguousTarget e) {
      throw Obstacle.of(Reason.SEVERAL_FIT, e);
    } catch (OptionNotFound e) {
      throw Obstacle.noSuchOption(e);
    } catch (OptionAmbiguous | OptionDisabled e) {
      throw Obstacle.of(Reason.NO_SUCH_OPTION, e);
    } catch (Trouble e) {
      if (e.kind() != Trouble.Kind.PERSON) {
        throw e;
      }
      throw Obstacle.of(otherwise, e);
    } catch (PlaywrightException e) {
      throw of(e, otherwise);
    }
  }
}
