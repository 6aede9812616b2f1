package hn.aldia.form;

import hn.aldia.words.Message;

/**
 * A field that shows something else than it was given.
 *
 * @param setting the key of the case's setting that belongs there; empty where it is none
 * @param field the field, as a person would name it
 */
public record Difference(String setting, String field, String wanted, String shown) {
  /** For people. */
  public Message line() {
    String about = setting.isEmpty() ? field : setting;
    return Message.of("errand.form-differs-line", about, wanted, shown);
  }
}
