package hn.aldia.rehearsal;

import java.util.Map;

/** Lets other pages in front of the rules of a bundled office. */
public record OfficeDoor(BundledOffice bundled) {
  /** The ticket of a new load of the sign-in page. */
  public String openSignIn(String session) {
    return bundled.office().openSignIn(session);
  }

  /** Empty when it was done, else why not. */
  public String ask(String matter, String session, Map<String, String> fields) {
    var form = new Form(fields);
    Office office = bundled.office();
    Answer answer =
        switch (matter) {
          case "register" -> office.register(session, form);
          case "enter" -> office.enter(session, form);
          default -> office.choosePassword(session, form);
        };
    return answer.message();
  }

  public boolean signedIn(String session) {
    return bundled.office().nameOfSignedIn(session).isPresent();
  }
}
