package hn.aldia.errand.desk;

import hn.aldia.inm.Answer;
import hn.aldia.words.Trouble;
import java.util.function.Function;

/** The portal does not let in the account that it let in before. */
public final class SignInRefused extends Trouble {
  SignInRefused(String words) {
    super(Kind.OUTSIDE, "errand.logged-out", words);
  }

  /**
   * Why nobody was let in.
   *
   * @param refused what it is where the portal itself says no, made of its words
   */
  public static Trouble orElse(Answer answer, Function<String, Trouble> refused) {
    return switch (answer.verdict()) {
      case OUT_OF_ORDER -> Trouble.outside("errand.portal-down", answer.words());
      case NOT_SENT -> Trouble.person("errand.sign-in-not-sent", answer.words());
      case SILENT, TO_BE_CONFIRMED -> Trouble.person("errand.sign-in-unclear");
      case ACCEPTED, WRONG_ENTRY, EXPIRED, ALREADY_REGISTERED, FIELDS_REFUSED, SAID_OTHERWISE ->
          refused.apply(answer.words());
    };
  }
}
