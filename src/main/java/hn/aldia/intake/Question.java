package hn.aldia.intake;

import hn.aldia.config.applicant.Need;
import hn.aldia.config.settings.MailSettings;
import hn.aldia.text.TypedText;
import hn.aldia.words.Message;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a person is asked, in this order, each for one setting. */
public enum Question {
  SURNAME("applicant.surname"),
  GIVEN_NAMES("applicant.given-names"),
  EMAIL("applicant.email"),
  PHONE("applicant.phone"),
  /** Where the servers are, for an address whose provider is not known. */
  IMAP_HOST("mail.imap.host"),
  SMTP_HOST("mail.smtp.host"),
  /** The mailbox's password, which is no setting: it is tried, and kept as a secret. */
  MAILBOX(""),
  RESIDENCY_CARD("applicant.residency-card"),
  BIRTH_DATE("applicant.birth-date"),
  BIRTH_PLACE("applicant.birth-place"),
  SEX("applicant.sex"),
  CIVIL_STATUS("applicant.civil-status"),
  NATIONALITY("applicant.nationality"),
  PROFESSION("applicant.profession"),
  OCCUPATION("applicant.occupation"),
  ADDRESS("applicant.address"),
  CARD_FRONT("documents.card-front"),
  CARD_BACK("documents.card-back");

  private final String key;

  Question(String key) {
    this.key = key;
  }

  /** The setting that takes the answer. */
  public String key() {
    return key;
  }

  /** All the settings that its answer decides. */
  List<String> keys() {
    return isServer()
        ? List.of(key, key.replace("host", "port"), key.replace("host", "security"))
        : List.of(key);
  }

  boolean isServer() {
    return this == IMAP_HOST || this == SMTP_HOST;
  }

  /** Nothing goes without it; the others can be answered later. */
  boolean isNeeded() {
    return key.startsWith("applicant.")
        && Need.REGISTER.fields().contains(key.substring("applicant.".length()));
  }

  boolean isScan() {
    return key.startsWith("documents.");
  }

  /** Where the servers are is asked only if neither address nor settings tell. */
  boolean isAsked(Map<String, String> answers, MailSettings known) {
    return switch (this) {
      case IMAP_HOST -> answers.containsKey(key) || known.imap() == null;
      case SMTP_HOST -> answers.containsKey(key) || known.smtp() == null;
      default -> true;
    };
  }

  /** What is taken of what was typed. */
  String meant(String typed, LocalDate today) {
    if (isScan()) {
      return path(typed);
    }
    String text = TypedText.meant(typed);
    return this == BIRTH_DATE ? BirthDay.meant(text, today) : text;
  }

  Message asked() {
    return Message.of("intake.ask." + name());
  }

  Message explained() {
    return Message.of("intake.why." + name());
  }

  /**
   * A file as a person names it: typed, pasted in quotes, or dragged onto the terminal. From the
   * root, so that it is the same file from wherever it is looked at later.
   */
  private static String path(String typed) {
    String text = typed.strip();
    if (text.length() > 1 && text.matches("'.*'|\".*\"|“.*”|«.*»")) {
      text = text.substring(1, text.length() - 1).strip();
    }
    try {
      if (text.startsWith("file:/")) {
        return Path.of(URI.create(text)).toString();
      }
      if (text.isEmpty() || text.startsWith("~/")) {
        return text;
      }
      Path asTyped = Path.of(text).toAbsolutePath().normalize();
      boolean escaped = text.contains("\\") && text.startsWith("/") && !asTyped.toFile().exists();
      // A file manager drops names as a shell would want them: /home/ana/My\ scans/front.jpg
      return escaped ? Path.of(text.replaceAll("\\\\(.)", "$1")).toString() : asTyped.toString();
    } catch (IllegalArgumentException notAPath) {
      return text;
    }
  }
}
