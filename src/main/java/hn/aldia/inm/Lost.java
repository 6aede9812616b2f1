package hn.aldia.inm;

import hn.aldia.runner.View;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** Says where we are when it is not where we wanted to be. */
record Lost(View view) {
  private static final int SHOWN = 300;

  /**
   * The site's own trouble, signed out, or a page that is not understood; with its evidence.
   *
   * @param sought the bundle key of the screen that was sought
   */
  Trouble lookingFor(String sought) {
    Trouble trouble =
        view.siteTrouble()
            .orElseGet(() -> Screen.isOutside(view) ? new LoggedOut() : notUnderstood(sought));
    if (trouble.evidence().isEmpty()) {
      view.evidence("lost").forEach(trouble::attach);
    }
    return trouble;
  }

  private Trouble notUnderstood(String sought) {
    return new CaptchaSight(view).needsPerson()
        ? new CaptchaInTheWay()
        : new PageNotUnderstood(Message.of(sought), shown());
  }

  private String shown() {
    String text = view.text().strip().replaceAll("\\s*\n\\s*", " · ");
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
