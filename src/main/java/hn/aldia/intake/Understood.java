package hn.aldia.intake;

import hn.aldia.config.applicant.Applicant;
import hn.aldia.config.applicant.CivilStatus;
import hn.aldia.config.applicant.Nationality;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.words.Message;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** What an answer was taken for, where that is more than what was typed. */
final class Understood {
  /** Empty where the answer stands for itself. */
  static Optional<Message> of(Question question, CaseSettings read, LocalDate today) {
    Applicant person = read.applicant();
    return switch (question) {
      case EMAIL ->
          Optional.ofNullable(read.settings().mail().imap())
              .map(imap -> Message.of("intake.known-provider", imap.host()));
      case BIRTH_DATE -> Optional.ofNullable(person.birthDate()).map(day -> day(day, today));
      case SEX ->
          Optional.ofNullable(person.sex())
              .map(sex -> Message.of("intake.taken", sex.wordings().get(1)));
      case CIVIL_STATUS ->
          Optional.ofNullable(person.civilStatus())
              .map(words -> CivilStatus.wordings(words, person.sex()).get(0))
              .map(words -> Message.of("intake.taken", words));
      case NATIONALITY -> Optional.ofNullable(person.nationality()).map(Understood::country);
      default -> Optional.empty();
    };
  }

  private static Message day(LocalDate day, LocalDate today) {
    return Message.of(
        "intake.day", HondurasTime.longAgo(day), Period.between(day, today).getYears());
  }

  private static Message country(Nationality country) {
    return Message.of("intake.taken", country.best() + " (" + country.code() + ")");
  }
}
