package org.sportel.platform;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Enters a scope together with a transaction's first statement, so that both travel in one message.
 * To its caller that statement looks as if it stood alone: its values count from one, and its
 * answer is the only one.
 */
final class ScopePrefix {
  private static final String SET = "set_config(?, ?, true)";
  private static final String ENTER = "select " + SET;
  private static final Object[] NOTHING = {};

  /** A setting of PostgreSQL that lasts until the transaction ends. */
  record Setting(String name, String value) {}

  private final Connection connection;
  private final List<Setting> settings;
  private boolean entered;

  ScopePrefix(Connection connection, List<Setting> settings) {
    this.connection = connection;
    this.settings = settings;
    this.entered = settings.isEmpty();
  }

  /** The connection for one statement, which enters the scope if none did before. */
  Connection connection() {
    return entered ? connection : proxy(Connection.class, this::onConnection);
  }

  /** The connection with the scope entered, for statements that cannot travel with another. */
  Connection entered() throws SQLException {
    if (!entered) {
      try (var statement = connection.prepareStatement(enter())) {
        set(statement);
        statement.execute();
        entered = true;
      }
    }
    return connection;
  }

  private String enter() {
    return ENTER + (", " + SET).repeat(settings.size() - 1);
  }

  private int ownValues() {
    return 2 * settings.size();
  }

  private void set(PreparedStatement statement) throws SQLException {
    int place = 1;
    for (var setting : settings) {
      statement.setString(place++, setting.name());
      statement.setString(place++, setting.value());
    }
  }

  private @Nullable Object onConnection(Object proxy, Method method, Object @Nullable [] given)
      throws Throwable {
    var args = given == null ? NOTHING : given;
    return switch (method.getName()) {
      case "prepareStatement" -> {
        args[0] = enter() + ";\n" + args[0];
        var statement = (PreparedStatement) requireNonNull(pass(connection, method, args));
        set(statement);
        yield proxy(PreparedStatement.class, (p, m, a) -> onStatement(statement, m, a));
      }
      case "createStatement", "prepareCall" -> pass(entered(), method, args);
      default -> pass(connection, method, args);
    };
  }

  private @Nullable Object onStatement(
      PreparedStatement statement, Method method, Object @Nullable [] given) throws Throwable {
    var args = given == null ? NOTHING : given;
    return switch (method.getName()) {
      case "execute" -> execute(statement);
      case "executeQuery" -> {
        execute(statement);
        yield statement.getResultSet();
      }
      case "executeUpdate" -> {
        execute(statement);
        yield statement.getUpdateCount();
      }
      case "addBatch" -> throw new IllegalStateException("Enter before a batch");
      default -> {
        if (args.length > 1 && args[0] instanceof Integer place) {
          args[0] = place + ownValues();
        }
        yield pass(statement, method, args);
      }
    };
  }

  private boolean execute(PreparedStatement statement) throws SQLException {
    statement.execute();
    entered = true;
    return statement.getMoreResults();
  }

  private static @Nullable Object pass(Object to, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(to, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    var loader = ScopePrefix.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }
}
