package hn.aldia.store;

import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Event;
import hn.aldia.store.Sql.Transaction;
import hn.aldia.words.Trouble;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * All events of all cases, in order. What {@link #append} has returned for is on disk and survives
 * a crash; of what it has not returned for, all or nothing is there. Safe to share between threads:
 * a connection for each call, none outlives its work.
 */
public final class Journal {
  private final Database database;
  private final Sql sql;
  private final EventJson json;

  private Journal(Database database, String place) {
    this.database = database;
    this.sql = new Sql(database);
    this.json = new EventJson(place);
  }

  /** Makes the tables, or brings them up to date. */
  static Journal open(Database database, String place) {
    var journal = new Journal(database, place);
    journal.sql.run(new Schema(database, place)::migrate);
    return journal;
  }

  /** In the order they were appended; empty for a case that was never opened. */
  public List<Recorded> events(String caseId) {
    return sql.in(
        tx ->
            tx.query(
                "select seq, type, type_version, body from case_event where case_id = ? order by seq",
                row ->
                    new Recorded(
                        row.getLong(1),
                        json.read(row.getString(2), row.getInt(3), row.getString(4))),
                caseId));
  }

  /**
   * Writes the events as one.
   *
   * @param expectedSeq the last one that the writer has seen, 0 for none
   * @return the seq of the last event now
   * @throws Trouble another run wrote meanwhile: read again and decide anew
   * @throws Trouble one of the events is an intent that was journalled before
   * @throws Trouble a CaseOpened or Adopted names an address of another case
   */
  public long append(String caseId, long expectedSeq, List<? extends Event> events) {
    return sql.in(tx -> append(tx, caseId, expectedSeq, events));
  }

  private long append(Transaction tx, String caseId, long expectedSeq, List<? extends Event> events)
      throws SQLException {
    long last = tx.number("select coalesce(max(seq), 0) from case_event where case_id = ?", caseId);
    if (last != expectedSeq) {
      throw Trouble.refused("store.moved-on", caseId);
    }
    long seq = expectedSeq;
    for (Event event : events) {
      seq++;
      write(tx, caseId, seq, event);
      if (event instanceof CaseEvent.Intended intended) {
        intend(tx, caseId, seq, intended.intent().id());
      } else if (event instanceof CaseEvent.CaseOpened opened) {
        release(tx, caseId, opened.email());
        claim(tx, caseId, opened.email());
      } else if (event instanceof AccountEvent.Adopted adopted) {
        claim(tx, caseId, adopted.email());
      }
    }
    return seq;
  }

  private void write(Transaction tx, String caseId, long seq, Event event) throws SQLException {
    try {
      tx.update(
          "insert into case_event (case_id, seq, at, type, type_version, body) values (?, ?, ?,"
              + " ?, ?, ?)",
          caseId,
          seq,
          event.at().toString(),
          json.type(event),
          EventJson.VERSION,
          json.body(event));
    } catch (SQLException e) {
      throw database.isDuplicate(e)
          ? Trouble.refused("store.moved-on", caseId)
          : database.trouble(e);
    }
  }

  private void intend(Transaction tx, String caseId, long seq, String intent) throws SQLException {
    try {
      tx.update(
          "insert into case_intent (case_id, intent, seq) values (?, ?, ?)", caseId, intent, seq);
    } catch (SQLException e) {
      throw database.isDuplicate(e)
          ? Trouble.refused("store.intent-taken", caseId, intent)
          : database.trouble(e);
    }
  }

  /** An address in the form in which two spellings of it are one. */
  private static String emailKey(String email) {
    return Normalizer.normalize(email, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
  }

  /** An address that was corrected belongs to whoever it is of. */
  private static void release(Transaction tx, String caseId, String but) throws SQLException {
    tx.update("delete from case_email where case_id = ? and email <> ?", caseId, emailKey(but));
  }

  private static void claim(Transaction tx, String caseId, String email) throws SQLException {
    // "do nothing" waits for a rival's transaction to end; then its row is seen below.
    tx.update(
        "insert into case_email (email, case_id) values (?, ?) on conflict (email) do nothing",
        emailKey(email),
        caseId);
    String owner =
        tx.first(
                "select case_id from case_email where email = ?",
                row -> row.getString(1),
                emailKey(email))
            .orElse(caseId);
    if (!owner.equals(caseId)) {
      throw Trouble.refused("store.email-taken", caseId, email, owner);
    }
  }
}
