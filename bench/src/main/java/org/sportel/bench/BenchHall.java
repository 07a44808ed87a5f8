package org.sportel.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.identity.AddStaff;
import org.sportel.identity.Assignment;
import org.sportel.identity.ChooseTenant;
import org.sportel.identity.Duty;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.identity.SignedIn;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.AddTenant;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Contact;
import org.sportel.network.CounterId;
import org.sportel.network.CurrentDay;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.visits.BeginVisit;
import org.sportel.visits.CallNext;
import org.sportel.visits.FinishTicket;
import org.sportel.visits.HandOverTicket;
import org.sportel.visits.NewVisit;
import org.sportel.visits.SetUpCounter;
import org.sportel.visits.SetUpQueue;
import org.sportel.visits.StartServing;
import org.sportel.visits.TakeSeat;
import org.sportel.visits.model.CounterSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.Wish;

/** A centre with one queue and a clerk at each of its counters, made by the program's commands. */
final class BenchHall {
  private static final LocalText NAME = LocalText.of("en", "Hall");

  private final World world;
  private final TenantId tenant;
  private final CentreId centre;
  private final QueueId queue = new QueueId(UUID.randomUUID());
  private final List<Desk> desks = new ArrayList<>();

  /** A counter and whoever sits there. */
  record Desk(CounterId counter, SignedIn.Seat clerk) {}

  BenchHall(World world, int desks) {
    this.world = world;
    this.tenant =
        world.bean(Acting.class).as(World.ACTOR, () -> world.bean(AddTenant.class).add(town()));
    this.centre = as(World.ACTOR, () -> world.bean(AddCentre.class).add(hall()));
    run(
        World.ACTOR,
        () ->
            world
                .bean(SetUpQueue.class)
                .set(
                    new Queue(queue, centre, "A", QueueColour.PINE, NAME, List.of(), 1, 15, true)));
    for (int number = 1; number <= desks; number++) {
      this.desks.add(desk(number));
    }
  }

  TenantId tenant() {
    return tenant;
  }

  /** A visitor from the ticket to the end, each step one transaction, as each page is. */
  void serveOne() {
    var clerk = desks.getFirst().clerk();
    var wish = new Wish(queue, List.of());
    var visit =
        new NewVisit(
            centre, VisitChannel.RECEPTION, Lang.EN, Set.of(), Optional.empty(), List.of(wish));
    var ticket = as(clerk, () -> world.bean(BeginVisit.class).begin(visit)).ticket().id();
    act(clerk, () -> world.bean(HandOverTicket.class).hand(ticket));
    as(clerk, () -> world.bean(CallNext.class).call());
    act(clerk, () -> world.bean(StartServing.class).start(ticket));
    act(clerk, () -> world.bean(FinishTicket.class).finish(ticket));
  }

  private void act(SignedIn.Seat clerk, Runnable work) {
    as(
        clerk,
        () -> {
          work.run();
          return tenant;
        });
  }

  Desk desk(long number) {
    return desks.get(Math.toIntExact(number));
  }

  /** As a page of a signed-in person does: what they may do is known from their sign-in. */
  <T> T as(SignedIn.Seat clerk, Supplier<T> work) {
    return world.bean(SignedIn.class).as(clerk, () -> as(clerk.staff().actor(), work));
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    var transactions = world.bean(Transactions.class);
    return world.bean(Acting.class).as(actor, () -> transactions.write(Scope.of(tenant), work));
  }

  private void run(Actor actor, Runnable work) {
    var transactions = world.bean(Transactions.class);
    world.bean(Acting.class).runAs(actor, () -> transactions.run(Scope.of(tenant), work));
  }

  /** Begins a bare connection's transaction. */
  Connection bare() throws SQLException {
    return world.bare().getConnection();
  }

  /** Writes tenant, centre, day and queue in the places {@code %1$} to {@code %4$}. */
  String filled(String sql) {
    return sql.formatted(tenant.value(), centre.value(), day(), queue.value());
  }

  private LocalDate day() {
    return as(World.ACTOR, () -> world.bean(CurrentDay.class).day());
  }

  private Desk desk(int number) {
    var name = LocalText.of("en", "Counter " + number);
    var counter =
        as(
            World.ACTOR,
            () ->
                world
                    .bean(AddCounter.class)
                    .add(centre, new NewCounter(number, name, Optional.empty())));
    run(
        World.ACTOR,
        () ->
            world
                .bean(SetUpCounter.class)
                .set(centre, new CounterSetup(counter, List.of(queue), Set.of())));
    var clerk = clerk(number);
    as(
        clerk,
        () -> {
          world.bean(TakeSeat.class).take(centre, counter);
          return counter;
        });
    return new Desk(counter, clerk);
  }

  private SignedIn.Seat clerk(int number) {
    var staff =
        new NewStaff(
            new SignInName("clerk" + number + ".bench"),
            "Clerk " + number,
            Set.of(Assignment.everywhere(Duty.COUNTER)));
    var account = as(World.ACTOR, () -> world.bean(AddStaff.class).add(staff)).account();
    return world.bean(ChooseTenant.class).seat(account, tenant).orElseThrow();
  }

  private static NewTenant town() {
    return new NewTenant(
        "bench-hall",
        NAME,
        "ME",
        Lang.EN,
        "EUR",
        ZoneId.of("Europe/Podgorica"),
        42.28,
        18.84,
        true,
        Tenant.Kind.MUNICIPALITY);
  }

  private static NewCentre hall() {
    return new NewCentre(
        "hall",
        Centre.Level.LOCAL,
        NAME,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Contact.notGiven());
  }
}
