package hn.aldia.errand.request;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.mail.documents.Enclosures;
import hn.aldia.mail.message.Correspondent;
import hn.aldia.mail.message.MessageIds;
import hn.aldia.mail.message.Occasion;
import hn.aldia.mail.message.Outgoing;
import hn.aldia.renewal.Dated;
import hn.aldia.renewal.Demand;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.Request;
import hn.aldia.words.Trouble;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the letters to the officer.
 *
 * @param serversLimit what the server that will send takes, in bytes, where it says so
 */
record Letters(CaseDesk desk, Supplier<OptionalLong> serversLimit) {
  /** Every server takes a letter of this size: only for larger ones it is asked, in bytes. */
  private static final long ASKED_FROM = 1024 * 1024;

  /** The same intent, the same Message-ID: by it a letter is found among those sent. */
  static String messageId(CaseDesk desk, String intent) {
    return MessageIds.of(desk.file().caseId(), intent, desk.email());
  }

  public Outgoing to(
      String address, Request request, @Nullable Demand demand, Intent intent, SendWish wish) {
    var occasion =
        new Occasion(
            messageId(desk, intent.id()),
            desk.at(),
            Objects.requireNonNullElse(request.number(), ""),
            new Correspondent(desk.applicantName(), desk.email()),
            new Correspondent(name(address, request.officer()), address),
            demand == null ? List.of() : answered(demand));
    Enclosures enclosures = wish.documents().isEmpty() ? Enclosures.NONE : enclosed(wish);
    return wish.message() == null
        ? Outgoing.documents(occasion, enclosures.files())
        : Outgoing.answer(occasion, wish.message(), enclosures.files());
  }

  /** Made smaller before it is shown and sent, where the server takes less than usual. */
  private Enclosures enclosed(SendWish wish) {
    Enclosures usual =
        Enclosures.prepare(desk.settings().documents(), wish.documents(), Enclosures.LIMIT);
    if (usual.encodedSize() <= ASKED_FROM) {
      return usual;
    }
    long limit = limit();
    return usual.encodedSize() <= limit
        ? usual
        : Enclosures.prepare(desk.settings().documents(), wish.documents(), limit);
  }

  /** A server that cannot be asked now says so when the letter is sent. */
  private long limit() {
    try {
      return serversLimit.get().orElse(Enclosures.LIMIT);
    } catch (Trouble notNow) {
      return Enclosures.LIMIT;
    }
  }

  private static List<String> answered(Demand demand) {
    int words = demand.messageId().indexOf('#');
    String id = words < 0 ? demand.messageId() : demand.messageId().substring(0, words);
    return id.isEmpty() ? List.of() : List.of(id);
  }

  private static String name(String address, @Nullable Dated<Request.Officer> officer) {
    return officer != null && officer.value().email().equalsIgnoreCase(address)
        ? officer.value().name()
        : "";
  }
}
