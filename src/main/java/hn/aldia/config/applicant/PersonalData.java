package hn.aldia.config.applicant;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All by which a person can be known, in the forms in which pages write it: the one list of what is
 * personal. Capitals, accents, spacing and the signs within numbers are for whoever searches.
 */
public final class PersonalData {
  private static final Locale SPANISH = Locale.forLanguageTag("es-HN");
  private static final int LONGEST_CODE = 3;
  private static final List<String> IN_FIGURES =
      List.of(
          "dd/MM/uuuu", "MM/dd/uuuu", "dd/MM/uu", "MM/dd/uu", "uuuu-MM-dd", "d/M/uuuu", "M/d/uuuu");

  /** Of the day of the month, the month and the year. */
  private static final List<String> WITH_NAME =
      List.of(
          "%s de %s de %s",
          "%s de %s del %s",
          "%s %s %s",
          "%s-%s-%s",
          "%s/%s/%s",
          "%2$s %1$s, %3$s",
          "%2$s %1$s %3$s");

  /** As it was given: who it is, and where they are found. */
  public static List<String> plain(Applicant person) {
    return Stream.of(
            person.fullName(),
            person.surname(),
            person.givenNames(),
            person.email(),
            person.phone(),
            person.residencyCard(),
            person.birthPlace(),
            person.address())
        .filter(Objects::nonNull)
        .toList();
  }

  public static List<String> of(Applicant person) {
    Set<String> all = new LinkedHashSet<>();
    plain(person).forEach(value -> add(all, value));
    add(all, person.profession());
    add(all, person.occupation());
    all.addAll(phones(person));
    Optional.ofNullable(person.birthDate()).ifPresent(day -> all.addAll(written(day)));
    Optional.ofNullable(person.civilStatus())
        .ifPresent(status -> all.addAll(CivilStatus.wordings(status, person.sex())));
    Optional.ofNullable(person.nationality()).ifPresent(n -> all.addAll(n.wordings()));
    return List.copyOf(all);
  }

  /** As it is dialled within the country. */
  public static List<String> phones(Applicant person) {
    var all = new ArrayList<String>();
    String phone = person.phone();
    if (phone != null && phone.startsWith("+")) {
      // Codes of countries have up to three figures; where the national number begins nobody says.
      String digits = phone.replaceAll("\\D", "");
      for (int code = 1; code <= LONGEST_CODE && digits.length() - code >= 7; code++) {
        all.add(digits.substring(code));
      }
    }
    return all;
  }

  private static void add(Set<String> all, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      all.add(value.strip());
    }
  }

  /**
   * In figures of every order, and with the month's name; of any day as many, in the same order.
   */
  public static List<String> written(LocalDate day) {
    var forms = new ArrayList<String>();
    IN_FIGURES.forEach(form -> forms.add(in(form, day)));
    for (String month : names(day.getMonth())) {
      for (String number : List.of(in("dd", day), in("d", day))) {
        WITH_NAME.forEach(form -> forms.add(form.formatted(number, month, day.getYear())));
      }
    }
    return forms;
  }

  private static String in(String form, LocalDate day) {
    return DateTimeFormatter.ofPattern(form, Locale.ROOT).format(day);
  }

  private static List<String> names(Month month) {
    var names = new ArrayList<String>();
    for (Locale language : List.of(SPANISH, Locale.ENGLISH)) {
      String name = month.getDisplayName(TextStyle.FULL_STANDALONE, language);
      names.add(name);
      names.add(name.substring(0, 3));
    }
    return names;
  }
}
