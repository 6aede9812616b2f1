package hn.aldia.config.reader;

import hn.aldia.config.applicant.Applicant;
import hn.aldia.config.applicant.Documents;
import hn.aldia.config.applicant.Fee;
import hn.aldia.config.applicant.Need;
import hn.aldia.config.applicant.RequestWish;
import hn.aldia.config.hocon.Form;
import hn.aldia.config.hocon.Problem;
import hn.aldia.config.hocon.Reading;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the applicant, what they wish for, and their documents. */
record ApplicantReader(Reading reading, Clock clock) {
  Applicant applicant() {
    String surname = name("surname");
    String givenNames = name("given-names");
    String fullName = name("full-name");
    boolean named = surname != null && givenNames != null;
    return new Applicant(
        surname,
        givenNames,
        fullName == null && named ? givenNames + " " + surname : fullName,
        field("email", Form.meant(Form.EMAIL)).orElse(null),
        field("phone", Form.meant(Form.PHONE)).orElse(null),
        field("residency-card", Form.meant(Forms.CARD_NUMBER)).orElse(null),
        field("birth-date", Form.meant(Form.birthDate(clock))).orElse(null),
        text("birth-place"),
        field("sex", Form.meant(Forms.SEX)).orElse(null),
        text("civil-status"),
        field("nationality", Form.meant(Forms.NATIONALITY)).orElse(null),
        text("profession"),
        text("occupation"),
        text("address"));
  }

  @SuppressWarnings("NullAway") // as in SectionReader
  RequestWish request() {
    return new RequestWish(
        reading.needed("request.type", Form.WORDS).orElse(null),
        reading.needed("request.reason", Form.WORDS).orElse(null));
  }

  @SuppressWarnings("NullAway") // as in SectionReader
  Fee fee() {
    return new Fee(reading.needed("fee.usd", Form.amount("0.01", "10000")).orElse(null));
  }

  Documents documents() {
    List<Path> others = reading.paths("documents.others");
    return new Documents(
        reading.path("documents.card-front").orElse(null),
        reading.path("documents.card-back").orElse(null),
        reading.path("documents.receipt-front").orElse(null),
        reading.path("documents.receipt-back").orElse(null),
        others);
  }

  /** By field: where to fill in what is not yet. */
  Map<String, Problem> gaps() {
    var gaps = new TreeMap<String, Problem>();
    for (String field : Need.APPLY.fields()) {
      if (field(field, Form.TEXT).isEmpty()) {
        gaps.put(field, reading.missing("applicant." + field));
      }
    }
    return gaps;
  }

  private @Nullable String name(String field) {
    return field(field, Form.meant(Forms.NAME)).orElse(null);
  }

  private @Nullable String text(String field) {
    return field(field, Form.WORDS).orElse(null);
  }

  private <T> Optional<T> field(String field, Form<T> form) {
    return reading.given("applicant." + field, form);
  }
}
