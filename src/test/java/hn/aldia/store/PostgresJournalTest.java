package hn.aldia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.store.PostgresJournalTest.WherePostgresIs;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

@ExtendWith(WherePostgresIs.class)
class PostgresJournalTest extends JournalContract {
  private static PostgresCluster cluster;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    cluster = PostgresCluster.start(PostgresCluster.binaries().orElseThrow());
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    cluster.stop();
  }

  @Override
  synchronized Store open(Path home) {
    createDatabase(name(home));
    return Store.at(cluster.url(name(home)), "aldia", null, home);
  }

  @Override
  List<String> place(Path home) {
    return List.of(cluster.url(name(home)), "aldia");
  }

  @Test
  void a_server_that_does_not_answer_is_said_so() {
    assertThatThrownBy(
            () -> Store.at("jdbc:postgresql://127.0.0.1:1/x?password=s3cret", "a", null, home))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            t -> assertThat(t.reason()).isEqualTo(StoreTrouble.Reason.UNREACHABLE))
        .hasMessage("The database jdbc:postgresql://127.0.0.1:1/x does not answer.");
  }

  @Test
  void a_login_that_is_refused_is_said_so() {
    assertThatThrownBy(() -> Store.at(cluster.url("postgres"), "nobody", null, home))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            t -> assertThat(t.reason()).isEqualTo(StoreTrouble.Reason.LOGIN_REFUSED));
  }

  /** A database for each test's folder. */
  private static String name(Path home) {
    return "t" + home.getFileName().toString().replaceAll("\\W", "").toLowerCase(Locale.ROOT);
  }

  private static void createDatabase(String name) {
    try (Connection admin = DriverManager.getConnection(cluster.url("postgres"), "aldia", "");
        Statement sql = admin.createStatement()) {
      if (!sql.executeQuery("select 1 from pg_database where datname = '" + name + "'").next()) {
        sql.execute("create database " + name);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says loudly that these tests are left out where PostgreSQL's server is not installed. */
  static final class WherePostgresIs implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (PostgresCluster.binaries().isPresent()) {
        return ConditionEvaluationResult.enabled("initdb found");
      }
      if (context.getTestMethod().isEmpty()) {
        System.err.println(
            "\n*** LEFT OUT: PostgresJournalTest. No /usr/lib/postgresql/*/bin/initdb here."
                + " Install it: apt-get install postgresql ***\n");
      }
      return ConditionEvaluationResult.disabled("PostgreSQL is not installed");
    }
  }
}
