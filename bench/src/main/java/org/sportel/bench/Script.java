package org.sportel.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The writes of one application as plain JDBC: the same statements, values and commits, with fresh
 * ids, numbers and another tenant each time, and none of the program's reads and rules.
 */
final class Script {
  private static final Pattern FRESH =
      Pattern.compile(
          "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Z]{2,3}-[0-9]{5}/2[0-9]{3}");

  /** A value that is written as recorded, or made anew from parts. */
  private sealed interface Value {
    record Same(Object value) implements Value {}

    record Tenant() implements Value {}

    record Id(int fresh) implements Value {}

    /** Text around fresh parts: {@code texts} has one more than {@code fresh}. */
    record Mixed(List<String> texts, List<Integer> fresh) implements Value {}
  }

  private record Bind(Recorder.Bind recorded, Value value) {}

  private record Write(String sql, List<Bind> binds) {}

  private static final AtomicLong NUMBERS = new AtomicLong();

  private final List<List<Write>> commits;
  private final Map<String, Integer> fresh = new HashMap<>();
  private final int tenant;
  private final Instant since;

  /**
   * Reads a recording.
   *
   * @param tenant in which it was made
   * @param since ids made after this are fresh in every run
   */
  Script(List<List<Recorder.Write>> recorded, int tenant, Instant since) {
    this.tenant = tenant;
    this.since = since;
    this.commits =
        recorded.stream().map(writes -> writes.stream().map(this::write).toList()).toList();
  }

  int statements() {
    return commits.stream().mapToInt(List::size).sum();
  }

  int commits() {
    return commits.size();
  }

  /** Writes it all once, with as many commits as the program made. */
  void run(DataSource bare, int into) throws SQLException {
    var parts = new String[fresh.size()];
    for (var name : fresh.entrySet()) {
      parts[name.getValue()] =
          name.getKey().length() == 36 ? id().toString() : "N" + NUMBERS.incrementAndGet();
    }
    for (var commit : commits) {
      try (var connection = bare.getConnection()) {
        run(connection, commit, into, parts);
        connection.commit();
      }
    }
  }

  private static UUID id() {
    var random = ThreadLocalRandom.current();
    return new UUID(
        (System.currentTimeMillis() << 16) | 0x7000 | random.nextInt(0x1000),
        random.nextLong() >>> 2 | 0x8000000000000000L);
  }

  private static void run(Connection connection, List<Write> writes, int into, String[] parts)
      throws SQLException {
    for (var write : writes) {
      try (var statement = connection.prepareStatement(write.sql())) {
        for (var bind : write.binds()) {
          set(statement, bind, into, parts);
        }
        statement.execute();
      }
    }
  }

  private static void set(PreparedStatement statement, Bind bind, int into, String[] parts) {
    var args = bind.recorded().args().clone();
    args[1] =
        switch (bind.value()) {
          case Value.Same(var value) -> value;
          case Value.Tenant() -> into;
          case Value.Id(var index) -> UUID.fromString(parts[index]);
          case Value.Mixed(var texts, var indexes) -> text(texts, indexes, parts);
        };
    try {
      bind.recorded().setter().invoke(statement, args);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(List<String> texts, List<Integer> indexes, String[] parts) {
    var text = new StringBuilder(texts.getFirst());
    for (int i = 0; i < indexes.size(); i++) {
      text.append(parts[indexes.get(i)]).append(texts.get(i + 1));
    }
    return text.toString();
  }

  private Write write(Recorder.Write recorded) {
    return new Write(
        recorded.sql(),
        recorded.binds().stream().map(bind -> new Bind(bind, value(bind.args()[1]))).toList());
  }

  private Value value(Object recorded) {
    return switch (recorded) {
      case Integer number when number == tenant -> new Value.Tenant();
      case UUID id when made(id) -> new Value.Id(index(id.toString()));
      case String text -> mixed(text);
      case null, default -> new Value.Same(recorded);
    };
  }

  private Value mixed(String text) {
    var texts = new ArrayList<String>();
    var indexes = new ArrayList<Integer>();
    var found = FRESH.matcher(text);
    int from = 0;
    while (found.find()) {
      var name = found.group();
      if (name.length() == 36 && !made(UUID.fromString(name))) {
        continue;
      }
      texts.add(text.substring(from, found.start()));
      indexes.add(index(name));
      from = found.end();
    }
    texts.add(text.substring(from));
    return indexes.isEmpty() ? new Value.Same(text) : new Value.Mixed(texts, indexes);
  }

  private int index(String name) {
    return fresh.computeIfAbsent(name, n -> fresh.size());
  }

  /** Whether an id came into being with the application: by time, or drawn from such an id. */
  private boolean made(UUID id) {
    return id.version() != 7 || (id.getMostSignificantBits() >>> 16) >= since.toEpochMilli();
  }
}
