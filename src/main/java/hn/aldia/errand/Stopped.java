package hn.aldia.errand;

import hn.aldia.words.Trouble;

/**
 * An errand cannot go on, for a reason that is the portal's or the person's and no defect. The
 * journal says how far it came.
 */
public final class Stopped extends Trouble {
  private static final long serialVersionUID = 1L;

  private Stopped(Kind kind, String key, Object... args) {
    super(kind, "errand." + key, args);
  }

  /** The portal answered that the address has an account. */
  static Stopped alreadyRegistered(String email, String words) {
    return new Stopped(Kind.REFUSED, "already-registered", email, words);
  }

  /** The portal refused the form in words of its own. */
  static Stopped refusedByPortal(String words) {
    return new Stopped(Kind.PERSON, "refused-by-portal", words);
  }

  /** The page that would take the PIN is gone. */
  static Stopped pinPageDied(String words, String day) {
    return new Stopped(Kind.OUTSIDE, "pin-page-died", words, day);
  }

  /** Asked to register before the portal registers again. */
  static Stopped tooEarly(String day) {
    return new Stopped(Kind.REFUSED, "too-early", day);
  }

  /** It may have been clicked; nobody knows what came of it. */
  static Stopped unclear(String words) {
    return new Stopped(Kind.PERSON, "unclear", words);
  }

  static Stopped pinNotTaken(String words) {
    return new Stopped(Kind.PERSON, "pin-not-taken", words);
  }

  static Stopped passwordNotTaken(String words) {
    return new Stopped(Kind.PERSON, "password-not-taken", words);
  }

  static Stopped signInRefused(String words) {
    return new Stopped(Kind.OUTSIDE, "sign-in-refused", words);
  }

  static Stopped noConsent(Object question) {
    return new Stopped(Kind.PERSON, "no-consent", question);
  }

  static Stopped openQuestion(String question) {
    return new Stopped(Kind.PERSON, "open-question", question);
  }
}
