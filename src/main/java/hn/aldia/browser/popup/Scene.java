package hn.aldia.browser.popup;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.PageScript;
import hn.aldia.browser.script.Told;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lay over one document at one look.
 *
 * @param told the native dialogs that a kept page answered itself since the last look
 */
record Scene(List<Closed> told, List<Layer> layers) {
  static final PageScript SCAN = PageScript.named("popups.js");
  private static final PageScript LAYER = PageScript.named("popup-gone.js");

  static Scene parse(Object answer) {
    return Told.as(Scene.class, answer);
  }

  /** Empty: nothing lies there, or the frame is on its way elsewhere. */
  static Optional<Scene> at(Frame frame, Map<String, @Nullable Object> look) {
    try {
      return Optional.ofNullable(SCAN.run(frame, look)).map(Scene::parse);
    } catch (PlaywrightException e) {
      return Optional.empty();
    }
  }

  /**
   * Waits until the layer's answer can be pressed, or the layer is gone; true when it is gone, or
   * was but the veil of what lies there now.
   *
   * @param what see the script
   */
  static boolean layer(Frame frame, int layer, int answer, String what, Duration most) {
    var arg = new HashMap<String, @Nullable Object>();
    arg.put("layer", layer);
    arg.put("answer", answer);
    arg.put("what", what);
    arg.put("ms", (double) most.toMillis());
    return Boolean.TRUE.equals(LAYER.run(frame, arg));
  }

  /** The documents of the frames that are part of a layer. */
  static List<Frame> framesOf(Frame frame, int layer) {
    Map<String, @Nullable Object> arg =
        Map.of("layer", layer, "answer", -1, "what", "frames", "ms", 0);
    try {
      return LAYER.handle(frame, arg).getProperties().values().stream()
          .flatMap(handle -> Optional.ofNullable(handle.asElement()).stream())
          .flatMap(element -> Optional.ofNullable(element.contentFrame()).stream())
          .toList();
    } catch (PlaywrightException gone) {
      return List.of();
    }
  }
}
