package org.sportel.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class ImportPackTests {
  @Autowired private ImportPack importPack;
  @Autowired private Tenants tenants;
  @Autowired private Units units;
  @Autowired private Centres centres;
  @Autowired private Transactions transactions;
  @Autowired private Acting acting;

  @Test
  void makesBudvaWithItsEightDepartmentsAndCounters() {
    imported("me-budva");
    var budva = tenants.bySlug("budva").orElseThrow();
    transactions.run(
        Scope.of(budva.id()),
        () -> {
          assertThat(units.tree().all())
              .filteredOn(unit -> unit.kind() == Unit.Kind.DEPARTMENT)
              .hasSize(8);
          var office = centres.byCode("pisarnica").orElseThrow();
          assertThat(office.counters()).extracting(Counter::number).contains(1, 10);
          assertThat(office.address()).isEmpty();
          assertThat(office.hours().plans()).isEmpty();
        });
  }

  @Test
  void makesAllMunicipalitiesOfAlbaniaWithTheirAdministrativeUnits() {
    var first = imported("al");
    assertThat(first.added().size() + first.skipped().size()).isEqualTo(61);
    assertThat(imported("al").added()).isEmpty();
    var offices =
        tenants.list().stream()
            .filter(tenant -> tenant.country().equals("AL"))
            .mapToLong(
                tenant ->
                    transactions.read(
                        Scope.of(tenant.id()),
                        () ->
                            centres.list().stream()
                                .filter(centre -> centre.unit().isPresent())
                                .count()))
            .sum();
    assertThat(offices).isEqualTo(373);
  }

  @Test
  void refusesAnUnknownPackAndWhoeverHasNoPower() {
    assertThatThrownBy(() -> imported("../secret"))
        .isInstanceOfSatisfying(
            NetworkRefusal.class,
            refusal ->
                assertThat(refusal.reason()).isEqualTo(NetworkRefusal.Reason.PACK_UNREADABLE));
    assertThatThrownBy(() -> importPack.importAll("al")).isInstanceOf(NotAllowed.class);
  }

  private ImportPack.Imported imported(String pack) {
    return acting.as(Actor.system("test"), () -> importPack.importAll(pack));
  }
}
