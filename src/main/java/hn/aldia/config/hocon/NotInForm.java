package hn.aldia.config.hocon;

import hn.aldia.words.Message;

/** A text is not of the form that its setting asks for. */
public final class NotInForm extends Exception {
  private final Message expected;
  private final boolean hidden;

  public NotInForm(String key, Object... args) {
    this(Message.of(key, args), false);
  }

  private NotInForm(Message expected, boolean hidden) {
    super(null, null, false, false);
    this.expected = expected;
    this.hidden = hidden;
  }

  /** For texts that may be, or hold, a secret put into the wrong place. */
  static NotInForm hidden(String key) {
    return new NotInForm(Message.of(key), true);
  }

  /** What may be shown of the text. */
  String shown(String text) {
    return hidden ? "•••" : text;
  }

  /** What would be right. */
  Message expected() {
    return expected;
  }
}
