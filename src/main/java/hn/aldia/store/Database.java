package hn.aldia.store;

import hn.aldia.words.Trouble;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/** What differs between the databases that a journal can live in. */
interface Database {
  /** A connection that commits nothing by itself; the caller closes it. */
  Connection connect() throws SQLException;

  /** Makes this transaction wait for, and keep out, any other that migrates. */
  void lockForMigration(Connection connection) throws SQLException;

  /** Whether a row was refused because its key is there already. */
  boolean isDuplicate(SQLException refused);

  /** What the failure means to a person. */
  Trouble trouble(SQLException failure);

  /**
   * Copies all of it aside where that was not done within a day; a server has backups of its own.
   */
  default void copyAside(Clock clock) {}

  /** What was deleted is gone from the disk too, where that is ours to see to. */
  default void scrub() {}

  /** Makes a run the only one on a case. */
  CaseLock lock(String caseId);
}
