package org.sportel.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.sportel.visits.CallNext;
import org.sportel.visits.FinishTicket;

/**
 * Fifty clerks empty one queue of five thousand: each ticket is called in one transaction and
 * finished in the next, against a bare {@code SKIP LOCKED} statement that writes the same rows. A
 * ticket called twice, or not at all, ends the benchmark.
 */
final class CallNextBenchmark implements Benchmark {
  private static final int CLERKS = 50;
  private static final int CONNECTIONS = 40;
  private static final int TICKETS = 5_000;
  private static final int PAIRS = 5;
  private static final int WARM_UPS = 4;
  private static final String VISITS =
      """
      insert into visits.visit (tenant_id, id, centre_id, day_on, channel, lang, needs, begun_at)
      select %1$d, gen_random_uuid(), '%2$s', '%3$s', 'RECEPTION', 'en', '{}', clock_timestamp()
      from generate_series(1, 5000)
      """;
  private static final String TICKET_OF_EACH =
      """
      insert into visits.ticket (tenant_id, id, visit_id, centre_id, queue_id, day_on, letter,
        number, code, services, state, issued_at, arrived_at, waiting_since)
      select tenant_id, gen_random_uuid(), id, centre_id, '%4$s', day_on, 'A', n, 'BENCH' || n, '{}',
        'WAITING', came, came, came
      from (select *, row_number() over () as n,
          now() - interval '1 hour' + interval '10 ms' * row_number() over () as came
        from visits.visit where tenant_id = %1$d) visit
      """;
  private static final String AGAIN =
      "update visits.ticket set state = 'WAITING', ended_at = null where tenant_id = %1$d";
  private static final String CALLED =
      "select count(*), count(distinct ticket_id) from visits.call where tenant_id = %1$d";
  private static final String CALL =
      """
      update visits.ticket t set state = 'CALLED'
      from (select tenant_id, id from visits.ticket
        where tenant_id = %1$d and centre_id = '%2$s' and day_on = '%3$s' and queue_id = '%4$s'
          and state in ('WAITING', 'PARKED')
        order by arrived_at limit 1 for update skip locked) next
      where t.tenant_id = next.tenant_id and t.id = next.id returning t.id
      """;
  private static final String OPEN =
      """
      insert into visits.call (tenant_id, id, ticket_id, centre_id, counter_id, account_id, because,
        called_at) values (%1$d, ?, ?, '%2$s', ?, ?, 'LONGEST_WAIT', clock_timestamp())
      """;
  private static final String END =
      """
      with ended as (update visits.call set ended_at = clock_timestamp(), ended_as = 'FINISHED'
        where tenant_id = %1$d and id = ?)
      update visits.ticket set state = 'FINISHED', ended_at = clock_timestamp()
      where tenant_id = %1$d and id = ?
      """;
  private static final String NOTE =
      """
      insert into platform.journal (tenant_id, id, era, happened_at, origin, type, version, subject,
        actor_kind, actor_id, actor_office, payload)
      values (%1$d, gen_random_uuid(), 1, clock_timestamp(), 'LIVE', 'bench', 1, ?, 'SYSTEM',
        gen_random_uuid(), 'bench', jsonb_build_object('subject', ?, 'of', jsonb_build_object(
        'ticket', gen_random_uuid(), 'centre', '%2$s', 'queue', '%4$s', 'number', 'A0001')))
      """;

  /** The statements of the bare side, composed once. */
  private record Statements(String call, String open, String end, String note) {}

  @Override
  public List<Result> run() throws Exception {
    try (var world = new World(CONNECTIONS)) {
      var hall = new BenchHall(world, CLERKS);
      execute(hall, VISITS);
      execute(hall, TICKET_OF_EACH);
      var bare =
          new Statements(hall.filled(CALL), hall.filled(OPEN), hall.filled(END), hall.filled(NOTE));
      return List.of(
          new Result(
              "",
              Load.pairs(
                  WARM_UPS,
                  PAIRS,
                  () -> emptied(hall, clerk -> call(world, hall, clerk)),
                  () -> emptied(hall, clerk -> call(hall, bare, clerk))),
              "calls/s"));
    }
  }

  /** Tickets called and finished a second until nobody waits. */
  private static double emptied(BenchHall hall, Load.Taking taking) throws Exception {
    execute(hall, "delete from visits.call where tenant_id = %1$d");
    execute(hall, AGAIN);
    execute(hall, "analyze visits.ticket");
    double rate = Load.untilEmpty(CLERKS, taking);
    try (var connection = hall.bare();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(hall.filled(CALLED))) {
      rows.next();
      if (rows.getLong(1) != TICKETS || rows.getLong(2) != TICKETS) {
        throw new IllegalStateException(
            rows.getLong(1) + " calls of " + rows.getLong(2) + " tickets");
      }
    }
    System.err.printf("%.0f calls/s%n", rate);
    return rate;
  }

  private static boolean call(World world, BenchHall hall, int clerk) {
    var actor = hall.desk(clerk).clerk();
    var call = hall.as(actor, () -> world.bean(CallNext.class).call());
    if (call.isEmpty()) {
      return false;
    }
    var ticket = call.get().ticket();
    return hall.as(
        actor,
        () -> {
          world.bean(FinishTicket.class).finish(ticket);
          return true;
        });
  }

  private static boolean call(BenchHall hall, Statements bare, int clerk) throws SQLException {
    try (var connection = hall.bare()) {
      UUID ticket;
      try (var statement = connection.createStatement();
          var row = statement.executeQuery(bare.call())) {
        if (!row.next()) {
          connection.rollback();
          return false;
        }
        ticket = row.getObject(1, UUID.class);
      }
      var call = UUID.randomUUID();
      var desk = hall.desk(clerk);
      update(connection, bare.open(), call, ticket, desk.counter().value(), clerk(desk));
      update(connection, bare.note(), ticket, ticket.toString());
      connection.commit();
      update(connection, bare.end(), call, ticket);
      update(connection, bare.note(), ticket, ticket.toString());
      connection.commit();
      return true;
    }
  }

  private static void update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static void execute(BenchHall hall, String sql) throws SQLException {
    try (var connection = hall.bare();
        var statement = connection.createStatement()) {
      statement.execute(hall.filled(sql));
      connection.commit();
    }
  }

  private static UUID clerk(BenchHall.Desk desk) {
    return desk.clerk().staff().id().value();
  }
}
