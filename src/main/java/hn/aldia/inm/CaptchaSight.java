package hn.aldia.inm;

import hn.aldia.page.CaptchaState;
import hn.aldia.runner.View;
import java.util.regex.Pattern;

/**
 * Whether the page in front of us wants proof that a person is there: by the elements of the known
 * captchas, or, for one of the portal's own making, by the words that it cannot do without.
 */
record CaptchaSight(View view) {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\bno soy un robot|\\b(i'?m|i am) not a robot"
              + "|\\b(verifi\\w+|comprob\\w+|compruebe|confirm\\w+|demuestr\\w+|asegur\\w+)\\b.{0,40}\\b(humano|robot|human)\\b"
              + "|\\b(escrib|ingres|digit|introdu|copi|type|enter)\\w*\\b.{0,40}\\b(captcha|(caracteres|texto|codigo|letras|numeros) de la imagen)"
              + "|\\b(resuelva|complete|marque|solve)\\b.{0,30}\\bcaptcha");

  /** One that is there and asks for nothing does not count. */
  boolean needsPerson() {
    CaptchaState state = view.captcha();
    return state.needsPerson() || state == CaptchaState.BLOCKED || speaksOfOne();
  }

  private boolean speaksOfOne() {
    return WORDS.matcher(PortalReply.folded(view.text())).find();
  }
}
