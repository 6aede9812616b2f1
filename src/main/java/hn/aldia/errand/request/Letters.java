package hn.aldia.errand.request;

import hn.aldia.errand.desk.Parts;
import hn.aldia.mail.documents.Enclosures;
import hn.aldia.mail.message.Correspondent;
import hn.aldia.mail.message.MessageIds;
import hn.aldia.mail.message.Occasion;
import hn.aldia.mail.message.Outgoing;
import hn.aldia.renewal.Dated;
import hn.aldia.renewal.Demand;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.Request;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the letters to the officer. */
final class Letters {
  private final Parts parts;

  Letters(Parts parts) {
    this.parts = parts;
  }

  /** The same intent, the same Message-ID: by it a letter is found among those sent. */
  static String messageId(Parts parts, String intent) {
    return MessageIds.of(parts.file().caseId(), intent, parts.email());
  }

  public Outgoing to(
      String address, Request request, @Nullable Demand demand, Intent intent, SendWish wish) {
    var occasion =
        new Occasion(
            messageId(parts, intent.id()),
            parts.clock().instant(),
            Objects.requireNonNullElse(request.number(), ""),
            new Correspondent(parts.applicantName(), parts.email()),
            new Correspondent(name(address, request.officer()), address),
            demand == null ? List.of() : answered(demand));
    Enclosures enclosures =
        wish.documents().isEmpty()
            ? Enclosures.NONE
            : Enclosures.prepare(parts.settings().documents(), wish.documents());
    return wish.message() == null
        ? Outgoing.documents(occasion, enclosures.files())
        : Outgoing.answer(occasion, wish.message(), enclosures.files());
  }

  private static List<String> answered(Demand demand) {
    int words = demand.messageId().indexOf('#');
    String id = words < 0 ? demand.messageId() : demand.messageId().substring(0, words);
    return id.isEmpty() ? List.of() : List.of(id);
  }

  private static String name(String address, @Nullable Dated<Request.Officer> officer) {
    return officer != null
            && officer
                .value()
                .email()
                .toLowerCase(Locale.ROOT)
                .equals(address.toLowerCase(Locale.ROOT))
        ? officer.value().name()
        : "";
  }
}
