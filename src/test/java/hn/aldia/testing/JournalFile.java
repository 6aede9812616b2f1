package hn.aldia.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** The journal of a home as a bystander sees it: read, never locked. */
public record JournalFile(Path file) {
  public static JournalFile of(AldiaHome home) {
    return new JournalFile(home.folder().resolve("aldia.db"));
  }

  /** The types of all events, in order; none while there is no journal. */
  public List<String> types() {
    return column("type");
  }

  public long count(String type) {
    return types().stream().filter(type::equals).count();
  }

  /** The bodies of the events of one type, in order. */
  public List<String> bodies(String type) {
    List<String> types = types();
    List<String> bodies = column("body");
    var wanted = new ArrayList<String>();
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).equals(type)) {
        wanted.add(bodies.get(i));
      }
    }
    return wanted;
  }

  private List<String> column(String name) {
    var values = new ArrayList<String>();
    if (!Files.exists(file)) {
      return values;
    }
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("select " + name + " from case_event order by seq")) {
      while (row.next()) {
        values.add(row.getString(1));
      }
      return values;
    } catch (SQLException notYetMade) {
      return List.of();
    }
  }
}
