package org.sportel.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.sportel.insight.Rebuild;
import org.sportel.network.AddTenant;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;

/**
 * A municipality whose journal holds one month of applications and visitors: one of each is made by
 * the program's own commands, the others are copies of what they wrote.
 */
final class BusyMonth {
  /** Its first day. */
  static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  /** The day after its last. */
  static final LocalDate END = LocalDate.of(2026, 4, 1);

  /** Where it lies. */
  static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");

  private static final int VISITORS_FOR_AN_APPLICATION = 2;
  private static final Duration STEP_OF_AN_APPLICATION = Duration.ofHours(20);
  private static final Duration STEP_OF_A_VISIT = Duration.ofMinutes(8);

  private final World world;
  private final TenantId tenant;
  private final long entries;

  /** Writes a month of about so many entries. */
  BusyMonth(World world, int about) throws Exception {
    this.world = world;
    var application = application();
    var visit = visit();
    this.tenant =
        world.bean(Acting.class).as(World.ACTOR, () -> world.bean(AddTenant.class).add(town()));
    int times =
        about / (application.lines().size() + VISITORS_FOR_AN_APPLICATION * visit.lines().size());
    var parts =
        List.of(
            new CopiedJournal.Part(application, times, STEP_OF_AN_APPLICATION),
            new CopiedJournal.Part(visit, times * VISITORS_FOR_AN_APPLICATION, STEP_OF_A_VISIT));
    var month =
        new CopiedJournal(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant(), Duration.ofDays(30));
    try (var owner = owner()) {
      this.entries = month.write(owner, tenant, parts);
    }
    analyze();
    System.err.printf(
        "%d entries: %d applications of %d, %d visitors of %d%n",
        entries,
        times,
        application.lines().size(),
        times * VISITORS_FOR_AN_APPLICATION,
        visit.lines().size());
  }

  TenantId tenant() {
    return tenant;
  }

  long entries() {
    return entries;
  }

  /** Begins a bare connection's transaction. */
  Connection owner() throws SQLException {
    return world.bare().getConnection();
  }

  /** Builds the tenant's facts from its journal, as {@code ./sportel rebuild} does. */
  void rebuild() throws SQLException {
    world.bean(Acting.class).runAs(World.ACTOR, () -> world.bean(Rebuild.class).rebuild(tenant));
  }

  /** What autovacuum does within a minute. */
  void analyze() throws SQLException {
    try (var owner = owner()) {
      owner.setAutoCommit(true);
      try (var statement = owner.createStatement()) {
        statement.execute(
            "vacuum analyze platform.journal, insight.event_fact, insight.event_span,"
                + " insight.case_fact");
      }
      owner.setAutoCommit(false);
    }
  }

  private CopiedJournal.Story application() throws Exception {
    var office = Office.each(world, world.municipalities().subList(0, 1)).getFirst();
    var since = now();
    new Way(world, Office.SERVICE).walk(office);
    try (var owner = owner()) {
      return CopiedJournal.story(
          owner, office.tenant(), since, List.of("intake.", "casework.", "register."));
    }
  }

  private CopiedJournal.Story visit() throws Exception {
    var hall = new BenchHall(world, 1);
    var since = now();
    hall.serveOne();
    try (var owner = owner()) {
      return CopiedJournal.story(owner, hall.tenant(), since, List.of("visits."));
    }
  }

  private Instant now() {
    return world.bean(Clock.class).instant();
  }

  private static NewTenant town() {
    return new NewTenant(
        "bench-month",
        LocalText.of("en", "Month"),
        "ME",
        Lang.EN,
        "EUR",
        ZONE,
        42.28,
        18.84,
        true,
        Tenant.Kind.MUNICIPALITY);
  }
}
