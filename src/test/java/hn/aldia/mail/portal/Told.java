package hn.aldia.mail.portal;

import hn.aldia.mail.message.Authenticity;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.text.PerKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail told in one line, with what is odd about its sender or the address that it names. */
public final class Told {
  private static final Function<PortalMail, String> LINES =
      PerKind.<PortalMail, String>of(PortalMail.class)
          .when(PortalMail.Pin.class, Told::pin)
          .when(PortalMail.Assignment.class, Told::assignment)
          .when(PortalMail.OfficerMessage.class, Told::officerMessage)
          .when(PortalMail.Approval.class, Told::approval)
          .when(PortalMail.Bounce.class, Told::bounce)
          .when(PortalMail.Unrecognised.class, Told::unrecognised)
          .when(PortalMail.Other.class, mail -> "other")
          .whole();

  public static String of(PortalMail mail) {
    return LINES.apply(mail);
  }

  private static String pin(PortalMail.Pin mail) {
    return mail.readings().stream()
        .map(r -> r.code().reveal())
        .collect(Collectors.joining(" or ", "pin ", ""));
  }

  private static String assignment(PortalMail.Assignment mail) {
    String outside =
        mail.officerEmail()
            .filter(a -> !TrustedDomains.INM.covers(a))
            .map(a -> " | address outside")
            .orElse("");
    return "assignment "
        + or(mail.request())
        + " | "
        + or(mail.officer())
        + " | "
        + or(mail.officerEmail())
        + outside
        + sender(mail);
  }

  private static String officerMessage(PortalMail.OfficerMessage mail) {
    return Stream.of(
            "message " + or(mail.request()),
            or(mail.officer()),
            or(mail.officerEmail()),
            or(mail.state()),
            limit(mail.limit()),
            mail.note())
        .collect(Collectors.joining(" | "));
  }

  private static String limit(TimeLimit limit) {
    return limit instanceof TimeLimit.Unread unread
        ? "unread: " + unread.words()
        : limit.days().map(String::valueOf).orElse("-") + " days";
  }

  private static String approval(PortalMail.Approval mail) {
    String read =
        mail.constancia()
            .map(
                c ->
                    String.join(
                        ", ",
                        List.of(
                            or(c.name()),
                            or(c.identification()),
                            or(c.nationality()),
                            or(c.officer()),
                            c.date().map(String::valueOf).orElse("-"))))
            .orElse("no constancia");
    return "approval "
        + or(mail.request())
        + " | "
        + read
        + mail.file().map(f -> " | " + f.name()).orElse("")
        + sender(mail);
  }

  private static String bounce(PortalMail.Bounce mail) {
    return Stream.of(
            "bounce " + or(mail.originalMessageId()),
            String.join(", ", mail.recipients()),
            mail.givenUp() ? "given up" : "still trying",
            mail.reason())
        .collect(Collectors.joining(" | "));
  }

  private static String unrecognised(PortalMail.Unrecognised mail) {
    return "unrecognised " + or(mail.request()) + (mail.holdsACode() ? " | holds a code" : "");
  }

  private static String sender(PortalMail mail) {
    Letter letter = mail.letter();
    var odd = new StringBuilder();
    if (!letter.to().equals(List.of("ana@ejemplo.hn"))) {
      odd.append(" | to ").append(String.join(", ", letter.to()));
    }
    if (letter.authenticity().verdict() != Authenticity.Verdict.UNSAID) {
      odd.append(" | ")
          .append(letter.authenticity().verdict().name().toLowerCase(java.util.Locale.ROOT));
    }
    return odd + (letter.authenticity().trusted(TrustedDomains.INM) ? "" : " | untrusted");
  }

  private static String or(Optional<String> value) {
    return value.orElse("-");
  }
}
