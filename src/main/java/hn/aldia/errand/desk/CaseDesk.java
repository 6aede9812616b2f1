package hn.aldia.errand.desk;

import hn.aldia.config.applicant.Documents;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.renewal.AtHand;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.Intent;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One case on the desk: its journal, its settings, the clock, and the person it is for.
 *
 * @param dryRun stop before the first irreversible step
 * @param waivers what the person allowed beyond the expected
 */
public record CaseDesk(
    CaseSettings settings,
    CaseFile file,
    Person person,
    Words words,
    Clock clock,
    boolean dryRun,
    Waivers waivers) {

  public Case known() {
    return file.now();
  }

  /** On disk when this returns. */
  public void note(Event... happened) {
    file.append(happened);
  }

  /** It is certain that the step was not taken. */
  public void noteVoid(Intent intent, String proof) {
    note(new CaseEvent.IntentVoided(at(), intent.id(), proof));
  }

  public void tell(String key, Object... args) {
    person.hears(Message.of(key, args));
  }

  public Instant at() {
    return clock.instant();
  }

  /**
   * Shows what will be sent, and goes on only with the person's word.
   *
   * @param values line by line; said to whoever is asked and to whoever said yes before
   * @throws Trouble when they say no, or nobody is there to say anything
   */
  public void consent(Message question, List<Message> values) {
    values.forEach(person::hears);
    switch (person.consents(question)) {
      case GIVEN -> {}
      case DECLINED -> throw Trouble.person("errand.declined").calmly();
      case NOBODY_THERE -> throw Trouble.person("errand.no-consent", question);
    }
  }

  public AtHand atHand() {
    return atHand(settings);
  }

  /** The same, for who has no more than the settings. */
  public static AtHand atHand(CaseSettings settings) {
    Documents documents = settings.documents();
    Instant front = scanned(documents.receiptFront());
    Instant back = scanned(documents.receiptBack());
    if (front == null || back == null) {
      return new AtHand(null);
    }
    return new AtHand(front.isBefore(back) ? front : back);
  }

  private static @Nullable Instant scanned(@Nullable Path file) {
    try {
      return file != null && Files.isRegularFile(file)
          ? Files.getLastModifiedTime(file).toInstant()
          : null;
    } catch (IOException notReadable) {
      return null;
    }
  }

  /** As papers name the applicant. */
  public String applicantName() {
    return Objects.requireNonNullElse(settings.applicant().fullName(), email());
  }

  public String email() {
    String email = settings.applicant().email();
    if (email == null) {
      throw new IllegalStateException("the applicant is checked before an errand begins");
    }
    return email;
  }
}
