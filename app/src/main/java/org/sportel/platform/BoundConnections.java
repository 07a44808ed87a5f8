package org.sportel.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.ConnectionProvider;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The connection of the running transaction, for jOOQ and for the job table; closing or committing
 * it is left to {@link Transactions}.
 */
final class BoundConnections extends AbstractDataSource implements ConnectionProvider {
  private final Transactions transactions;

  BoundConnections(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Connection acquire() {
    return transactions.connection();
  }

  @Override
  public void release(Connection connection) {}

  @Override
  public Connection getConnection() throws SQLException {
    var real = transactions.wholeConnection();
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, args) -> {
              switch (method.getName()) {
                case "close", "commit", "rollback", "setAutoCommit" -> {
                  return null;
                }
                default -> {
                  try {
                    return method.invoke(real, args);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                }
              }
            });
  }

  @Override
  public Connection getConnection(String user, String password) {
    throw new IllegalStateException("The transaction's own connection has no other user");
  }
}
