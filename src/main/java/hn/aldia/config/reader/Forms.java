package hn.aldia.config.reader;

import hn.aldia.config.applicant.Applicant.Sex;
import hn.aldia.config.applicant.CardNumber;
import hn.aldia.config.applicant.Nationality;
import hn.aldia.config.hocon.Form;
import hn.aldia.config.hocon.NotInForm;
import hn.aldia.config.settings.Settings;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Forms of settings that are more than one value. */
final class Forms {
  static final Form<LocalTime> HOUR = Form.parsed(LocalTime::parse, "config.form.hour");

  static final Form<Settings.OfficeHours> OFFICE_HOURS =
      text -> {
        String[] ends = text.split("\\s*-\\s*", -1);
        if (ends.length == 2) {
          Form<LocalTime> end = Form.parsed(LocalTime::parse, "config.form.hours");
          var hours = new Settings.OfficeHours(end.read(ends[0]), end.read(ends[1]));
          if (hours.from().isBefore(hours.to())) {
            return hours;
          }
        }
        throw new NotInForm("config.form.hours");
      };

  /** A country that is not known is named with those that may be meant. */
  static final Form<Nationality> NATIONALITY =
      text -> {
        Optional<Nationality> known = Nationality.of(text);
        if (known.isPresent()) {
          return known.get();
        }
        List<String> near = Nationality.near(text);
        throw near.isEmpty()
            ? new NotInForm("config.form.nationality")
            : new NotInForm("config.form.nationality-near", String.join(", ", near));
      };

  /** The letter, or the word in English or Spanish. */
  static final Form<Sex> SEX =
      text -> Sex.of(text).orElseThrow(() -> new NotInForm("config.form.one-of", "F, M"));

  /** What a form would take for a person's name: letters, and what stands between them. */
  static final Form<String> NAME =
      Form.matching("(?s)(?=.*\\p{L})[^0-9@/\\\\<>_=+*#%&!?]*", "config.form.name");

  static final Form<String> CARD_NUMBER =
      text -> {
        if (CardNumber.plain(text).isPresent()) {
          return text;
        }
        throw new NotInForm("config.form.card-number");
      };
}
