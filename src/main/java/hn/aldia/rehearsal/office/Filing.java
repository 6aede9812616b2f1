package hn.aldia.rehearsal.office;

import java.util.Map;

/**
 * What the desk says to a form.
 *
 * @param errors by field of the form, in the portal's words
 * @param next the page to go to; empty: stay
 */
public record Filing(boolean accepted, String message, Map<String, String> errors, String next) {
  static final Filing NOT_SIGNED_IN = new Filing(false, "", Map.of(), Office.SIGN_IN);

  static Filing done() {
    return new Filing(true, "Request Successfully Sent", Map.of(), "");
  }

  static Filing refused(Map<String, String> errors) {
    return new Filing(false, "Revise los campos marcados", errors, "");
  }
}
