package hn.aldia.form;

import hn.aldia.words.Message;

/**
 * What the site has against one field.
 *
 * @param setting the key of the case's setting that was entered there: {@code
 *     applicant.birth-date}; empty where it is not known which
 * @param words the site's own
 */
public record FieldComplaint(String setting, String words) {
  /** For people: beside the setting that it is about. */
  public Message line() {
    return setting.isEmpty()
        ? Message.of("errand.form-refused-other", words)
        : Message.of("errand.form-refused-line", setting, words);
  }
}
