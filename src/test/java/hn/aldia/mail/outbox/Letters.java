package hn.aldia.mail.outbox;

import hn.aldia.mail.documents.Attachment;
import hn.aldia.mail.message.Correspondent;
import hn.aldia.mail.message.MessageIds;
import hn.aldia.mail.message.Occasion;
import hn.aldia.mail.message.Outgoing;
import java.time.Instant;
import java.util.List;

/** Letters of an invented applicant to an invented officer. */
public final class Letters {
  private Letters() {}

  public static Outgoing to(String officer, String applicant, Attachment... files) {
    return Outgoing.documents(
        occasion(officer, applicant, List.of("<aviso-77@inm.gob.hn>")), List.of(files));
  }

  public static Occasion occasion(String officer, String applicant, List<String> answers) {
    return new Occasion(
        MessageIds.of("ana", "send:1162:" + officer, applicant),
        Instant.parse("2026-11-03T18:30:00Z"),
        "1162",
        new Correspondent("Ana Núñez Ejemplo", applicant),
        new Correspondent("Rosa Muestra Modelo", officer),
        answers);
  }
}
