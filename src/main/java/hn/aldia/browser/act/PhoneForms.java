package hn.aldia.browser.act;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways to write a telephone number: a box may stand behind the country's code already, be too
 * short for blanks and signs, or have a mask for the national number only.
 *
 * @param code of the country, without its plus
 * @param national as it was written, with its signs
 */
record PhoneForms(String number, String code, String national) {
  /** Where the portal is: there a number without a code is a national one. */
  private static final String HOME = "504";

  /** A national number of Honduras. */
  private static final Pattern AT_HOME = Pattern.compile("[2-9]\\d{3}[\\s.-]?\\d{4}");

  /** The codes of ITU-T E.164: none is the beginning of another. */
  private static final Pattern INTERNATIONAL =
      Pattern.compile(
          "\\(?(?:\\+|00)(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\\d\\d)"
              + "\\)?[\\s.-]*(\\(?\\d[\\d\\s.()-]{4,})");

  /** Empty where the text is none. A number without a code is one only behind a code. */
  static Optional<PhoneForms> of(String text, String lead) {
    Matcher parts = INTERNATIONAL.matcher(text.strip());
    if (parts.matches()) {
      return Optional.of(new PhoneForms(text, parts.group(1), parts.group(2).strip()));
    }
    return !lead.isEmpty() && AT_HOME.matcher(text.strip()).matches()
        ? Optional.of(new PhoneForms(text, HOME, text.strip()))
        : Optional.empty();
  }

  /** Whether it is worth a look at what stands before the box. */
  static boolean mayBe(String text) {
    return INTERNATIONAL.matcher(text.strip()).matches() || AT_HOME.matcher(text.strip()).matches();
  }

  /**
   * In the order in which to try them: behind the number's own code the rest of it. Where there is
   * none, the code is left away only at home.
   *
   * @param behind whether the number's code stands right before the box
   */
  List<String> toTry(boolean behind) {
    Set<String> forms = new LinkedHashSet<>();
    if (!behind) {
      forms.add(number);
      forms.add(digits(number).replaceFirst("^00", ""));
    }
    if (behind || code.equals(HOME)) {
      forms.add(national);
      forms.add(digits(national));
    }
    return List.copyOf(forms);
  }

  /** Whether this is the code of the number's country. */
  boolean isBehind(String lead) {
    return digits(lead).equals(code);
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
