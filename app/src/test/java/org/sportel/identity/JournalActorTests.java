package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The database itself lets nobody be named as staff of a tenant who never had a place there. */
class JournalActorTests extends Served {
  @Autowired private Transactions transactions;
  @Autowired private Acting acting;
  @Autowired private Journal journal;
  @Autowired private org.sportel.network.AddTenant addTenant;

  @Test
  void refusesAnEntryOfStaffFromElsewhere() {
    var town = town();
    var clerk = clerk(town, "c" + UUID.randomUUID());
    var other = town();
    record(town, clerk);
    assertThatThrownBy(() -> record(other, clerk))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("has no place in tenant");
    assertThatThrownBy(() -> record(town, new Actor(Actor.Kind.STAFF, UUID.randomUUID(), "Nobody")))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void takesThemFromTheProgramThePublicAndStaffOfTheOperator() {
    var town = town();
    record(town, Actor.system("test"));
    record(town, Actor.anonymous());
    record(town, clerk(desk.tenant(), "o" + UUID.randomUUID()));
    assertThat(
            transactions.read(
                Scope.of(town),
                () -> journal.of(SUBJECT).stream().map(e -> e.actor().kind()).toList()))
        .containsExactlyInAnyOrderElementsOf(
            List.of(Actor.Kind.SYSTEM, Actor.Kind.ANONYMOUS, Actor.Kind.STAFF));
  }

  private static final UUID SUBJECT = new UUID(7, 7);

  private void record(TenantId tenant, Actor actor) {
    acting.runAs(
        actor,
        () ->
            transactions.run(
                Scope.of(tenant), () -> journal.record(new StaffEvent.SignedOut(SUBJECT))));
  }

  private Actor clerk(TenantId tenant, String name) {
    var place = new Desks.Desk(tenant, "", desk.unit());
    var id = desks.person(place, name, Set.of(Assignment.everywhere(Duty.COUNTER)));
    return new Actor(Actor.Kind.STAFF, id.value(), "Counter");
  }

  private TenantId town() {
    var slug = "t" + UUID.randomUUID().toString().substring(0, 8);
    var tenant =
        new org.sportel.network.NewTenant(
            slug,
            org.sportel.platform.LocalText.of("en", slug),
            "ME",
            org.sportel.platform.Lang.EN,
            "EUR",
            java.time.ZoneId.of("Europe/Podgorica"),
            42.28,
            18.84,
            true,
            org.sportel.network.Tenant.Kind.MUNICIPALITY);
    return acting.as(Actor.system("test"), () -> addTenant.add(tenant));
  }
}
