package hn.aldia.store;

import hn.aldia.config.home.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * SQLite's native library. The driver unpacks it into the temp folder at every start and removes it
 * at the end, which a killed process never comes to: so it goes as soon as it is loaded.
 */
final class NativeSqlite {
  private static final String PLACE = "org.sqlite.tmpdir";

  /** Where it is loaded already, or was given a place, nothing is done. */
  static synchronized void load() throws SQLException {
    if (System.getProperty(PLACE) != null) {
      return;
    }
    try {
      Path unpacked = Files.createTempDirectory("aldia-sqlite");
      System.setProperty(PLACE, unpacked.toString());
      DriverManager.getConnection("jdbc:sqlite::memory:").close();
      // Windows lets go of a loaded library only at the end; the driver removes it then.
      boolean unused = Folders.deleteQuietly(unpacked);
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }
}
