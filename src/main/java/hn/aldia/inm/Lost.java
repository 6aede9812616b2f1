package hn.aldia.inm;

import hn.aldia.runner.View;
import hn.aldia.scenario.map.Recognised;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.Optional;
import java.util.Set;

/** Says where we are when it is not where we wanted to be. */
record Lost(Portal portal) {
  private static final int SHOWN = 300;
  private static final Set<String> ON_THE_WAY_IN =
      Set.of("inm.screen.portal", "inm.screen.registration-form", "inm.screen.sign-in");

  /**
   * The site's own trouble, signed out, or a page that is not understood; with its evidence.
   *
   * @param sought the bundle key of the screen that was sought
   */
  Trouble lookingFor(String sought) {
    View view = portal.view();
    Trouble trouble = view.siteTrouble().orElseGet(() -> other(sought));
    if (trouble.evidence().isEmpty()) {
      view.evidence("lost", portal.map()).forEach(trouble::attach);
    }
    return trouble;
  }

  private Trouble other(String sought) {
    Recognised seen = portal.way().look();
    if (new CaptchaSight(portal).needsPerson()) {
      return new CaptchaInTheWay();
    }
    if (seen.is("down")) {
      return Trouble.outside("inm.site-says-down", shown());
    }
    return wantsSignIn(sought, Screen.of(seen))
        ? new LoggedOut()
        : new PageNotUnderstood(
            StrangePage.of(portal.map(), seen.glance()),
            Message.of(sought),
            shown(),
            nearest(seen),
            portal.scripts().person().isPresent());
  }

  /** Where the way in itself was sought, a page of the way in is none that signs us out. */
  private static boolean wantsSignIn(String sought, Screen seen) {
    return seen.isOutside() && !ON_THE_WAY_IN.contains(sought);
  }

  private static Optional<Message> nearest(Recognised seen) {
    return seen.near().stream()
        .findFirst()
        .map(
            near ->
                near.against()
                    .map(against -> Message.of("inm.lacks", near.screen().name(), against))
                    .orElseGet(() -> Message.of("inm.fits-too", near.screen().name())));
  }

  private String shown() {
    String text = portal.view().text().strip().replaceAll("\\s*\n\\s*", " · ");
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
