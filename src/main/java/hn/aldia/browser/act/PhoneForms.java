package hn.aldia.browser.act;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways to write an international telephone number: a box may stand behind the country's code
 * already, be too short for blanks and signs, or have a mask for the national number only.
 */
final class PhoneForms {
  private static final Pattern INTERNATIONAL =
      Pattern.compile("(\\+\\d{1,3})[\\s.()-]+(\\d[\\d\\s.()-]{4,})");

  private PhoneForms() {}

  static boolean fits(String text) {
    return INTERNATIONAL.matcher(text).matches();
  }

  /**
   * In the order in which to try them.
   *
   * @param lead what stands right before the box: {@code +504}, or anything else
   */
  static List<String> of(String number, String lead) {
    Matcher parts = INTERNATIONAL.matcher(number);
    if (!parts.matches()) {
      return List.of(number);
    }
    String national = parts.group(2);
    Set<String> forms = new LinkedHashSet<>();
    if (digits(lead).equals(digits(parts.group(1)))) {
      forms.add(national);
      forms.add(digits(national));
    }
    forms.add(number);
    forms.add(digits(number));
    forms.add(national);
    forms.add(digits(national));
    return List.copyOf(forms);
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
