package org.sportel.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.network.Centres;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Seats;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class DemoHallTests {
  @Autowired DemoHall hall;
  @Autowired DemoStaff staff;
  @Autowired ImportPack importPack;
  @Autowired Tenants tenants;

  /** No other test sets up a waiting room there. */
  private static final String TOWN = "lezhe";

  @Autowired DemoNetwork network;
  @Autowired Centres centres;
  @Autowired CentreSetups setups;
  @Autowired Seats seats;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  @Test
  void leavesAWaitingRoomThatWorks() {
    acting.runAs(
        Actor.system("demo"),
        () -> {
          if (tenants.bySlug(TOWN).isEmpty()) {
            importPack.importWhere("al", TOWN::equals);
          }
          var town = tenants.bySlug(TOWN).orElseThrow();
          network.furnish(town);
          staff.staff(town);
          hall.play(List.of(town));
          transactions.run(
              Scope.of(town.id()),
              () -> {
                var centre =
                    centres.list().stream()
                        .filter(place -> !place.counters().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .id();
                assertThat(setups.of(centre).open()).hasSize(3);
                assertThat(seats.of(centre)).hasSize(2);
              });
        });
  }
}
