package org.sportel.platform;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

/**
 * The changes of one transaction whose answer nobody waits for; they travel in one message, in
 * their order.
 */
final class Pending {
  private record Waiting(Change change, Record row) {}

  private final List<Waiting> waiting = new ArrayList<>();

  void add(Change change, Record row) {
    waiting.add(new Waiting(change, row));
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** Sends what waits. */
  void send(Connection connection) {
    send(connection, "");
  }

  /** Sends what waits and commits with the same message. */
  void commit(Connection connection) {
    send(connection, ";\ncommit");
  }

  private void send(Connection connection, String end) {
    var changes = List.copyOf(waiting);
    waiting.clear();
    var text = changes.stream().map(one -> one.change().text()).collect(joining(";\n", "", end));
    try (var statement = connection.prepareStatement(text)) {
      int place = 0;
      for (var one : changes) {
        place = one.change().bind(statement, place, one.row());
      }
      statement.execute();
    } catch (SQLException e) {
      throw new DataAccessException(text, e);
    }
  }
}
