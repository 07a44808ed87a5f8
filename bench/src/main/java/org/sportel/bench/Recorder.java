package org.sportel.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Stands before the program's database connections and, while switched on, writes down every
 * statement that changes rows, transaction by transaction. Switched off, it hands out the plain
 * connections.
 */
final class Recorder implements BeanPostProcessor {
  private static final Pattern ENTER = Pattern.compile("select set_config\\(\\?, \\?, true\\);\\s");
  private static final int ENTER_VALUES = 2;

  /** One setter call on a statement. */
  record Bind(Method setter, Object[] args) {}

  /** A statement with its values, in the order in which they were set. */
  record Write(String sql, List<Bind> binds) {}

  private final List<List<Write>> commits = new ArrayList<>();
  private volatile boolean on;
  private volatile int sent;

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource pool ? new Source(pool) : bean;
  }

  /** What one piece of work writes; nothing else may run meanwhile. */
  List<List<Write>> record(Runnable work) {
    commits.clear();
    sent = 0;
    on = true;
    try {
      work.run();
    } finally {
      on = false;
    }
    return List.copyOf(commits);
  }

  /** How many statements that piece of work sent, reading ones included. */
  int sent() {
    return sent;
  }

  private final class Source extends DelegatingDataSource {
    Source(DataSource pool) {
      super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var real = super.getConnection();
      return on ? recorded(real) : real;
    }
  }

  private Connection recorded(Connection real) {
    var writes = new ArrayList<Write>();
    return proxy(
        Connection.class,
        (method, args) -> {
          var answer = call(real, method, args);
          if (method.getName().equals("prepareStatement")
              && answer instanceof PreparedStatement statement) {
            return recorded(statement, (String) args[0], writes);
          }
          if (method.getName().equals("commit") && !writes.isEmpty()) {
            commits.add(List.copyOf(writes));
            writes.clear();
          }
          return answer;
        });
  }

  private PreparedStatement recorded(PreparedStatement real, String sql, List<Write> writes) {
    var binds = new ArrayList<Bind>();
    return proxy(
        PreparedStatement.class,
        (method, args) -> {
          var name = method.getName();
          if (name.startsWith("execute")) {
            sent++;
          }
          if (name.startsWith("set") && args.length > 1 && args[0] instanceof Integer) {
            binds.add(new Bind(method, args.clone()));
          } else if ((name.startsWith("execute") || name.equals("addBatch")) && changes(sql)) {
            if (!name.equals("executeBatch")) {
              writes.add(alone(sql, binds));
            }
          }
          return call(real, method, args);
        });
  }

  /** A transaction's first statement travels with the one that enters the scope: without that. */
  private static Write alone(String sql, List<Bind> binds) {
    var enter = ENTER.matcher(sql);
    if (!enter.lookingAt()) {
      return new Write(sql, List.copyOf(binds));
    }
    return new Write(
        sql.substring(enter.end()),
        binds.stream().filter(bind -> place(bind) > ENTER_VALUES).map(Recorder::earlier).toList());
  }

  private static int place(Bind bind) {
    return (Integer) bind.args()[0];
  }

  private static Bind earlier(Bind bind) {
    var args = bind.args().clone();
    args[0] = place(bind) - ENTER_VALUES;
    return new Bind(bind.setter(), args);
  }

  private static boolean changes(String sql) {
    var text = ENTER.matcher(sql).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    return text.startsWith("insert")
        || text.startsWith("update")
        || text.startsWith("delete")
        || text.startsWith("with changed as (")
        || text.contains("\"register\".\"enter\"");
  }

  private interface Answer {
    Object to(Method method, Object[] args) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) -> answer.to(method, args == null ? new Object[0] : args)));
  }

  private static Object call(Object target, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
