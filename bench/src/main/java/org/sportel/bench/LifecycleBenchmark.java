package org.sportel.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.PublishVersion;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.identity.AccountId;
import org.sportel.identity.AddStaff;
import org.sportel.identity.Assignment;
import org.sportel.identity.ChooseTenant;
import org.sportel.identity.Duty;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.identity.SignedIn;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;

/**
 * One application through the program's own commands against the same rows and commits written by
 * bare JDBC: submitted, three tasks claimed and done, decision numbered, closed; 8 threads over 61
 * municipalities.
 */
final class LifecycleBenchmark implements Benchmark {
  private static final int THREADS = 8;
  private static final int PAIRS = 5;
  private static final int WARM_UPS = 10;
  private static final Duration TIME = Duration.ofSeconds(6);
  private static final ServiceCode LIKE = new ServiceCode("AL-001");
  private static final ServiceCode SERVICE = new ServiceCode("BENCH-1");

  /** A municipality and the officer who does its work. */
  private record Office(TenantId tenant, SignedIn.Seat officer) {}

  @Override
  public List<Result> run() throws Exception {
    try (var world = new World(16)) {
      var tenants = world.municipalities();
      var offices = offices(world, tenants);
      var way = new Way(world, SERVICE);
      var script = recorded(world, way, offices.getLast());
      proveSameRows(world, way, script, offices);
      return List.of(
          new Result(
              "",
              Load.pairs(
                  WARM_UPS,
                  PAIRS,
                  () -> Load.perSecond(THREADS, TIME, (thread, round) -> walk(way, any(offices))),
                  () ->
                      Load.perSecond(
                          THREADS,
                          TIME,
                          (thread, round) ->
                              script.run(world.bare(), any(offices).tenant().value()))),
              "applications/s"));
    }
  }

  private static void walk(Way way, Office office) {
    way.walk(office.tenant(), office.officer());
  }

  private static Office any(List<Office> offices) {
    return offices.get(ThreadLocalRandom.current().nextInt(offices.size()));
  }

  private static Script recorded(World world, Way way, Office office) {
    for (int i = 0; i < 3; i++) {
      walk(way, office);
    }
    var since = world.bean(Clock.class).instant();
    var writes = world.recorder().record(() -> walk(way, office));
    var script = new Script(writes, office.tenant().value(), since);
    System.err.printf(
        "One application: %d statements, %d of them write, in %d commits%n",
        world.recorder().sent(), script.statements(), script.commits());
    return script;
  }

  /** Both sides must leave the same number of rows in every table. */
  private static void proveSameRows(World world, Way way, Script script, List<Office> offices)
      throws Exception {
    walk(way, offices.get(0));
    script.run(world.bare(), offices.get(1).tenant().value());
    var program = rows(world, offices.get(0));
    var bare = rows(world, offices.get(1));
    if (!program.equals(bare)) {
      throw new IllegalStateException("Different rows: " + program + " and " + bare);
    }
    System.err.println("Rows of one application on both sides: " + program);
  }

  private static Map<String, Long> rows(World world, Office office) throws Exception {
    var found = new TreeMap<String, Long>();
    try (var connection = world.bare().getConnection();
        var statement = connection.createStatement()) {
      var tables = new ArrayList<String>();
      try (var names =
          statement.executeQuery(
              "select table_schema || '.' || table_name from information_schema.columns"
                  + " where column_name = 'tenant_id' and table_schema in"
                  + " ('casework', 'intake', 'register') order by 1")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      tables.add("platform.journal where type like 'casework.%' and true");
      for (var table : tables) {
        var and = table.contains(" where ") ? " and" : " where";
        try (var count =
            statement.executeQuery(
                "select count(*) from "
                    + table
                    + and
                    + " tenant_id = "
                    + office.tenant().value())) {
          count.next();
          if (count.getLong(1) > 0) {
            found.put(table.split(" ")[0], count.getLong(1));
          }
        }
      }
      connection.rollback();
    }
    return found;
  }

  private static List<Office> offices(World world, List<Tenant> tenants) throws IOException {
    var first = tenants.getFirst();
    system(world, first, () -> world.bean(ImportServices.class).importPack("al", "unified-list"));
    var like = new ServiceCard[1];
    var parts = new ArrayList<Part>();
    system(
        world,
        first,
        () -> {
          like[0] = world.bean(Services.class).get(LIKE);
          parts.addAll(world.bean(ServiceBundles.class).parts(like[0].version()));
        });
    var card = card(like[0].card());
    var served = Served.by(model(), parts);
    return tenants.stream()
        .map(
            tenant -> {
              system(world, tenant, () -> world.bean(PublishVersion.class).publish(card, served));
              return new Office(tenant.id(), officer(world, tenant));
            })
        .toList();
  }

  private static SignedIn.Seat officer(World world, Tenant tenant) {
    var duties =
        Set.of(Assignment.everywhere(Duty.CASE_OFFICER), Assignment.everywhere(Duty.HEAD_OF_UNIT));
    var staff = new NewStaff(new SignInName("officer." + tenant.slug()), "Officer", duties);
    var account = new AccountId[1];
    system(world, tenant, () -> account[0] = world.bean(AddStaff.class).add(staff).account());
    return world.bean(ChooseTenant.class).seat(account[0], tenant.id()).orElseThrow();
  }

  private static void system(World world, Tenant tenant, Runnable work) {
    world
        .bean(Acting.class)
        .runAs(World.ACTOR, () -> world.bean(Transactions.class).run(Scope.of(tenant.id()), work));
  }

  /** The same service with a legal deadline, so that one is reckoned for each application. */
  private static Card card(Card like) {
    return new Card(
        SERVICE,
        like.naming(),
        like.topic(),
        like.conditions(),
        like.competence(),
        like.documents(),
        like.charges(),
        List.of(
            new ServiceDeadline(
                ServiceDeadline.Purpose.DECISION,
                10,
                DeadlineRule.Unit.CALENDAR_DAY,
                DeadlineRule.Start.REGISTRATION,
                DeadlineRule.First.NEXT_DAY,
                DeadlineRule.Rolling.FORWARD,
                Set.of(),
                Optional.empty(),
                ServiceDeadline.Expiry.NONE,
                Optional.empty(),
                Optional.empty())),
        like.product(),
        like.remedy(),
        like.legalBasis(),
        like.source());
  }

  private static String model() throws IOException {
    try (var file = LifecycleBenchmark.class.getResourceAsStream("three-tasks.bpmn")) {
      if (file == null) {
        throw new IllegalStateException("three-tasks.bpmn is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
