package hn.aldia.errand.desk;

import com.typesafe.config.Config;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.text.WordList;
import hn.aldia.words.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the portal's forms are filled in with, to be seen before it is sent. */
public final class SentValues {
  private static final Message HEAD = Message.of("errand.filled-in");
  private static final List<String> REGISTER = List.of("surname", "given-names", "email", "phone");
  private static final List<String> APPLY =
      WordList.of(
          """
              full-name, residency-card, birth-date, birth-place, sex, civil-status, nationality,
              profession, occupation, address
              """);

  public static List<Message> toRegister(CaseSettings settings) {
    return Stream.concat(Stream.of(HEAD), lines(settings.values(), REGISTER)).toList();
  }

  public static List<Message> toApply(CaseSettings settings) {
    Config values = settings.values();
    Stream<Message> request =
        Stream.of("type", "reason").map(field -> line(field, values.getString("request." + field)));
    return Stream.of(Stream.of(HEAD), request, lines(values, APPLY))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Stream<Message> lines(Config values, List<String> fields) {
    return fields.stream()
        .filter(field -> values.hasPath("applicant." + field))
        .map(field -> line(field, values.getString("applicant." + field)));
  }

  private static Message line(String field, String value) {
    Object said = field.equals("birth-date") ? HondurasTime.longAgo(LocalDate.parse(value)) : value;
    return Message.of("errand.value", Message.of("errand.field." + field), said);
  }
}
