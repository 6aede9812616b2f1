package hn.aldia.store;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import javax.sql.DataSource;

/** New connections that commit each statement by itself: all that is asked of a source of them. */
final class Connections {
  static DataSource of(Database database) {
    return (DataSource)
        Proxy.newProxyInstance(
            Connections.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (source, method, args) -> {
              if (method.getName().equals("getConnection")) {
                return opened(database);
              }
              throw new SQLFeatureNotSupportedException(method.getName());
            });
  }

  private static Connection opened(Database database) throws SQLException {
    Connection connection = database.connect();
    connection.setAutoCommit(true);
    return connection;
  }
}
