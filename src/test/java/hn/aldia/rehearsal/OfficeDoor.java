package hn.aldia.rehearsal;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.Counter;
import hn.aldia.rehearsal.office.Office;
import hn.aldia.rehearsal.portal.Answer;
import hn.aldia.rehearsal.portal.Form;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets other pages in front of the rules of a bundled office. */
public record OfficeDoor(BundledOffice bundled) {
  /** The ticket of a new load of the sign-in page. */
  public String openSignIn(String session) {
    return bundled.rules().openSignIn(session);
  }

  /** Empty when it was done, else why not. */
  public String ask(String matter, String session, Map<String, String> fields) {
    var form = new Form(fields);
    Office office = bundled.rules();
    Answer answer =
        switch (matter) {
          case "register" -> office.register(session, form);
          case "enter" -> office.enter(session, form);
          case "file" -> filed(bundled.desk().file(email(session), form));
          default -> office.choosePassword(session, form);
        };
    return answer.message();
  }

  /** The list of who is signed in, as the bundled portal's own page gets it. */
  public List<Map<String, String>> rows(String session) {
    return Counter.rows(bundled.desk().of(email(session)));
  }

  private String email(String session) {
    return bundled.rules().addressOfSignedIn(session).orElse("");
  }

  /** A line for each field: its name, a tab, what is wrong with it. */
  private static Answer filed(Answer filing) {
    return Answer.refused(
        filing.errors().entrySet().stream()
            .map(error -> error.getKey() + "\t" + error.getValue())
            .collect(Collectors.joining("\n")));
  }

  public boolean signedIn(String session) {
    return bundled.rules().nameOfSignedIn(session).isPresent();
  }
}
