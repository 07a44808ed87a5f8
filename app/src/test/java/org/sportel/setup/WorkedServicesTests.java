package org.sportel.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.catalogue.DemoServices;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.JobRunner;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Every service that the demonstration works with goes from its application to its end. */
@SportelTest
class WorkedServicesTests {
  private static final int MOST_STEPS = 40;

  @Autowired DemoApplications applications;
  @Autowired DemoWork work;
  @Autowired DemoStaff staff;
  @Autowired DemoNetwork network;
  @Autowired ImportPack importPack;
  @Autowired Tenants tenants;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SettableClock clock;
  @Autowired JobRunner jobs;
  @Autowired DSLContext db;

  @AfterEach
  void goOnInThePresent() {
    clock.release();
  }

  @Test
  void theServicesOfTheCoastEndAsTheirProceduresSay() {
    assertThat(open(town("me-budva", "budva"))).isEmpty();
  }

  @Test
  void theServicesOfTheUnifiedListEndAsTheirProceduresSay() {
    assertThat(open(town("al", "vau-i-dejes"))).isEmpty();
  }

  /** Those that are not closed in the end, and why. */
  private List<String> open(Tenant town) {
    clock.set(clock.instant());
    var open = new ArrayList<String>();
    for (var choice : applications.choices(town)) {
      for (long seed = 1; seed <= 2; seed++) {
        var state = played(town, choice, seed);
        if (!state.equals("CLOSED")) {
          open.add(choice.code() + " " + seed + ": " + state);
        }
      }
    }
    return open;
  }

  private String played(Tenant town, DemoServices.Choice choice, long seed) {
    var file = applications.open(town, choice, new Random(seed));
    int steps = 0;
    try {
      while (work.next(file) && steps++ < MOST_STEPS) {
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        jobs.runDue();
      }
    } catch (RuntimeException e) {
      return e.toString();
    }
    return transactions.read(
        Scope.of(town.id()),
        () ->
            db.fetchSingle(
                    "select state from casework.case_file where id = {0}",
                    DSL.val(file.id().value()))
                .get(0, String.class));
  }

  private Tenant town(String pack, String slug) {
    return acting.as(
        Actor.system("demo"),
        () -> {
          if (tenants.bySlug(slug).isEmpty()) {
            importPack.importWhere(pack, slug::equals);
          }
          var town = tenants.bySlug(slug).orElseThrow();
          network.furnish(town);
          staff.staff(town);
          return town;
        });
  }
}
