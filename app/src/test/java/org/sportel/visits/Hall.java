package org.sportel.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.identity.AddStaff;
import org.sportel.identity.Assignment;
import org.sportel.identity.Duty;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.AddTenant;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Contact;
import org.sportel.network.CounterId;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.visits.figures.DayFigures;
import org.sportel.visits.figures.QueueFigures;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.CounterSetup;
import org.sportel.visits.model.Priority;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.Wish;
import org.springframework.context.ApplicationContext;

/** A town of its own with a centre, two queues and as many counters as a test needs. */
final class Hall {
  private static final Actor SYSTEM = Actor.system("test");

  private final ApplicationContext context;
  private final TenantId tenant;
  private final List<CounterId> counters = new ArrayList<>();
  private CentreId centre = new CentreId(new UUID(0, 0));
  final QueueId a = new QueueId(UUID.randomUUID());
  final QueueId b = new QueueId(UUID.randomUUID());

  private Hall(ApplicationContext context, TenantId tenant) {
    this.context = context;
    this.tenant = tenant;
  }

  static Hall with(ApplicationContext context, int counters) {
    var slug = "hall-" + UUID.randomUUID().toString().substring(0, 8);
    var tenant =
        new NewTenant(
            slug,
            LocalText.of("en", "Town of " + slug),
            "ME",
            Lang.EN,
            "EUR",
            java.time.ZoneId.of("Europe/Podgorica"),
            42.28,
            18.84,
            true,
            Tenant.Kind.MUNICIPALITY);
    var id =
        context
            .getBean(Acting.class)
            .as(SYSTEM, () -> context.getBean(AddTenant.class).add(tenant));
    var hall = new Hall(context, id);
    hall.system(
        () -> {
          hall.furnish(counters);
          return id;
        });
    return hall;
  }

  private void furnish(int howMany) {
    centre =
        get(AddCentre.class)
            .add(
                new NewCentre(
                    "centre",
                    Centre.Level.LOCAL,
                    LocalText.of("en", "Service centre"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Contact.notGiven()));
    get(SetUpQueue.class).set(queue(a, "A"));
    get(SetUpQueue.class).set(queue(b, "B"));
    for (int number = 1; number <= howMany; number++) {
      var counter =
          get(AddCounter.class)
              .add(
                  centre,
                  new NewCounter(
                      number, LocalText.of("en", "Counter " + number), Optional.empty()));
      get(SetUpCounter.class).set(centre, new CounterSetup(counter, List.of(a, b), Set.of()));
      counters.add(counter);
    }
  }

  private Queue queue(QueueId id, String letter) {
    return new Queue(
        id,
        centre,
        letter,
        QueueColour.PINE,
        LocalText.of("en", "Queue " + letter),
        List.of(),
        1,
        15,
        true);
  }

  <T> T get(Class<T> bean) {
    return context.getBean(bean);
  }

  TenantId tenant() {
    return tenant;
  }

  CentreId centre() {
    return centre;
  }

  Scope scope() {
    return Scope.of(tenant);
  }

  CounterId counter(int number) {
    return counters.get(number - 1);
  }

  <T> T as(Actor actor, Supplier<T> work) {
    return get(Acting.class).as(actor, () -> get(Transactions.class).write(scope(), work));
  }

  void runAs(Actor actor, Runnable work) {
    as(
        actor,
        () -> {
          work.run();
          return tenant;
        });
  }

  <T> T system(Supplier<T> work) {
    return as(SYSTEM, work);
  }

  /** Somebody with this duty who sits nowhere yet. */
  Actor person(String office, Duty duty) {
    return person(office, Assignment.everywhere(duty));
  }

  /** As {@link #person}, wherever the duty holds. */
  Actor person(String office, Assignment duty) {
    var name = new SignInName("h" + UUID.randomUUID().toString().replace("-", ""));
    var added = system(() -> get(AddStaff.class).add(new NewStaff(name, office, Set.of(duty))));
    return new Actor(Actor.Kind.STAFF, added.account().value(), office);
  }

  /** A clerk who sits at a counter. */
  Actor clerk(int counter) {
    var clerk = person("Clerk " + counter, Duty.COUNTER);
    runAs(clerk, () -> get(TakeSeat.class).take(centre, counter(counter)));
    return clerk;
  }

  /** A ticket that waits. */
  Ticket arrive(Actor clerk, QueueId queue) {
    return arrive(clerk, queue, Set.of(), Optional.empty());
  }

  Ticket arrive(Actor clerk, QueueId queue, Set<Accommodation> needs, Optional<Priority> priority) {
    return as(
        clerk,
        () -> {
          var ticket = issue(queue, needs, priority);
          get(HandOverTicket.class).hand(ticket.id());
          return get(Tickets.class).get(ticket.id());
        });
  }

  /** A ticket that nobody has in hand, in a running transaction. */
  Ticket issue(QueueId queue, Set<Accommodation> needs, Optional<Priority> priority) {
    return get(BeginVisit.class)
        .begin(
            new NewVisit(
                centre,
                VisitChannel.RECEPTION,
                Lang.EN,
                needs,
                priority,
                List.of(new Wish(queue, List.of()))))
        .ticket();
  }

  /** How many people left on a day, as the figures tell. */
  long left(LocalDate day) {
    get(Following.class).catchUp(tenant);
    return system(
        () ->
            get(DayFigures.class).of(centre, day).values().stream()
                .mapToLong(QueueFigures::left)
                .sum());
  }

  Ticket now(TicketId id) {
    return system(() -> get(Tickets.class).get(id));
  }
}
