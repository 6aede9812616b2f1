package hn.aldia.browser.choice;

import hn.aldia.browser.find.Found;
import hn.aldia.browser.script.PageScript;
import java.util.Map;

/** What kind of field it is that something is put into. */
enum FieldKind {
  BOX,
  /** A box that lists words while one types, and takes others too. */
  PROPOSING_BOX,
  LIST;

  private static final PageScript SCRIPT = PageScript.named("field-kind.js");

  static FieldKind of(Found field) {
    Object kind = SCRIPT.run(field.frame(), Map.of("el", field.inPage()));
    return valueOf(String.valueOf(kind));
  }
}
