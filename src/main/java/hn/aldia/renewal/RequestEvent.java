package hn.aldia.renewal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a request. {@code asOf} is when the office said or did it, {@code at} when we
 * learnt of it: a mail read late changes nothing that is newer.
 */
public sealed interface RequestEvent extends Event {
  /** A letter to somebody else than the office: it answers nothing that the office asked. */
  record SentElsewhere(Instant at, String intent, String number, String sentTo, String messageId)
      implements RequestEvent {}

  /**
   * @param intent null for a request that was filed by hand and found on the list
   * @param number null while the portal has not shown it
   */
  record RequestFiled(Instant at, @Nullable String intent, @Nullable String number, String type)
      implements RequestEvent {}

  /**
   * @param state verbatim, also one never seen before
   * @param officer as the list shows it; null: none yet
   */
  record StateSeen(Instant at, String number, String state, @Nullable String officer, Instant asOf)
      implements RequestEvent {}

  /**
   * @param messageId of the mail, where it asks for the documents; null: it asks for nothing
   * @param doubt why the mail is not believed without a person, in words; null: it is
   */
  record OfficerAssigned(
      Instant at,
      String number,
      String officer,
      String officerEmail,
      @Nullable String messageId,
      @Nullable String doubt,
      Instant asOf)
      implements RequestEvent {}

  /**
   * @param daysLeft from "Su solicitud expira en N días"; null when the message does not say
   */
  record OfficerWrote(
      Instant at,
      String number,
      String messageId,
      @Nullable String state,
      String observation,
      @Nullable Integer daysLeft,
      Instant asOf)
      implements RequestEvent {}

  /**
   * A letter went to the officer.
   *
   * @param demand the officer's message that this answers; null: none did
   * @param documents what went along, none for words alone; null: an older Al Día did not note it
   * @param ownWords whether the person wrote it; null: an older Al Día did not note it
   */
  record DocumentsSent(
      Instant at,
      String intent,
      String number,
      @Nullable String demand,
      String sentTo,
      String messageId,
      @Nullable List<String> documents,
      @Nullable Boolean ownWords)
      implements RequestEvent {
    public DocumentsSent {
      documents = documents == null ? null : List.copyOf(documents);
    }
  }

  /**
   * The treasury's receipt is on disk.
   *
   * @param amount in lempiras
   * @param rate lempiras for a dollar
   * @param file relative to the case folder
   */
  record ReceiptKept(
      Instant at,
      String intent,
      String number,
      BigDecimal amount,
      @Nullable BigDecimal rate,
      String file)
      implements RequestEvent {}

  /**
   * @param number the request's
   * @param file relative to the case folder
   * @param constancia its own number, where it has one
   * @param date the day it bears
   */
  record ConstanciaKept(
      Instant at, String number, String file, @Nullable String constancia, @Nullable LocalDate date)
      implements RequestEvent {}

  /**
   * The request has come to its end, as far as anybody can know.
   *
   * @param source who says so; null: an older Al Día did not note it
   */
  record RequestEnded(Instant at, String number, End end, Instant asOf, @Nullable Source source)
      implements RequestEvent {
    public enum End {
      APPROVED,
      LAPSED,
      REFUSED,
      WITHDRAWN
    }

    public enum Source {
      /** The portal's own list. */
      LIST,
      /** A constancia that reads as one, and a list that does not say otherwise. */
      CONSTANCIA,
      PERSON
    }
  }

  /**
   * A mail says that the request has come to its end. It informs; the portal decides.
   *
   * @param mail its Message-ID
   * @param doubt why it is not believed without a person; null: it is
   * @param file of the constancia that it brought, relative to the case folder; null: none
   * @param reads whether that paper reads as the constancia of this request
   * @param constancia the paper's own number, where it has one
   * @param date the day that the paper bears
   */
  record EndingTold(
      Instant at,
      String number,
      RequestEnded.End end,
      String mail,
      @Nullable String doubt,
      @Nullable String file,
      boolean reads,
      @Nullable String constancia,
      @Nullable LocalDate date,
      Instant asOf)
      implements RequestEvent {}

  /**
   * The person says that the scans are of this request's receipt, though they look older.
   *
   * @param dated of when the scans are
   */
  record ScansConfirmed(Instant at, String number, Instant dated) implements RequestEvent {}
}
