package hn.aldia.mail.portal;

import hn.aldia.mail.message.PdfText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the constancia of an approved renewal says; what cannot be made out is empty. */
public record Constancia(
    Optional<String> request,
    Optional<String> name,
    Optional<String> identification,
    Optional<String> nationality,
    Optional<String> officer,
    Optional<LocalDate> date) {

  /** Whether a paper may be that request's constancia: one in which no words are read may be. */
  public static boolean mayBe(byte[] pdf, String number) {
    List<String> texts = PdfText.of(pdf);
    return texts.stream().allMatch(String::isBlank)
        || ApprovalFile.best(texts)
            .filter(c -> c.request.stream().allMatch(number::equalsIgnoreCase))
            .isPresent();
  }

  /** How many of its fields were made out. */
  int known() {
    return (int)
        Stream.of(request, name, identification, nationality, officer, date)
            .filter(Optional::isPresent)
            .count();
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "constancia of request " + request.orElse("?");
  }
}
