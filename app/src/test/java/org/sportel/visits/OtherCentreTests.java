package org.sportel.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.AddUnit;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Contact;
import org.sportel.network.CounterId;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.network.NewUnit;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.visits.appointments.BookingRule;
import org.sportel.visits.appointments.SetUpBooking;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.Wish;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a clerk meets of a centre in which others serve. */
class OtherCentreTests extends Served {
  @Autowired ApplicationContext context;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  private final String mark = "Coast " + UUID.randomUUID();
  private final QueueId queue = new QueueId(UUID.randomUUID());
  private UnitId coast = new UnitId(new UUID(0, 0));
  private CentreId centre = new CentreId(new UUID(0, 0));
  private CounterId counter = new CounterId(new UUID(0, 0));

  @BeforeEach
  void aCentreOfAnotherUnit() {
    acting.runAs(Actor.system("test"), () -> transactions.run(desk.scope(), this::furnish));
  }

  private void furnish() {
    var code = "c" + UUID.randomUUID().toString().substring(0, 8);
    var name = LocalText.of("en", mark);
    coast =
        context
            .getBean(AddUnit.class)
            .add(
                new NewUnit(
                    code, Unit.Kind.DEPARTMENT, Optional.empty(), name, Contact.notGiven()));
    centre =
        context
            .getBean(AddCentre.class)
            .add(
                new NewCentre(
                    code,
                    Centre.Level.LOCAL,
                    name,
                    Optional.of(coast),
                    Optional.empty(),
                    Optional.empty(),
                    Contact.notGiven()));
    counter = counter(1, Optional.empty());
    context
        .getBean(SetUpQueue.class)
        .set(
            new Queue(
                queue,
                centre,
                "K",
                QueueColour.PINE,
                LocalText.of("en", "Queue"),
                List.of(),
                1,
                15,
                true));
    context
        .getBean(SetUpBooking.class)
        .set(centre, new BookingRule(true, 30, 30, 0, 2, 28, 0, 0, Map.of()));
  }

  private CounterId counter(int number, Optional<UnitId> unit) {
    var named = LocalText.of("en", "Window " + number + " of " + mark);
    return context.getBean(AddCounter.class).add(centre, new NewCounter(number, named, unit));
  }

  @Test
  void isNeitherShownNorServed() {
    var clerk = clerk(desk.unit());
    for (var page : new String[] {"/desk/counter", "/desk/reception", "/desk/appointments"}) {
      assertThat(clerk.get(page).body()).as(page).doesNotContain(mark);
    }
    var seat =
        clerk.post(
            "/desk/counter/seat",
            "centre",
            centre.value().toString(),
            "counter",
            counter.value().toString());
    assertThat(seat.statusCode()).isEqualTo(403);
    var given =
        clerk.post("/desk/reception", "queue", centre.value() + ":" + queue.value(), "once", "");
    assertThat(given.statusCode()).isEqualTo(403);
    var ticket = system(this::issued);
    var path = "/desk/reception/tickets/" + ticket.id().value();
    assertThat(clerk.get(path).statusCode()).isEqualTo(403);
    assertThat(clerk.post(path).statusCode()).isEqualTo(403);
    assertThat(clerk.get("/desk/visits/" + ticket.visit().id().value()).statusCode())
        .isEqualTo(403);
    var own = clerk(coast);
    assertThat(own.get("/desk/counter").body()).contains(mark);
    assertThat(own.get("/desk/reception").body()).contains(mark);
    assertThat(own.get("/desk/appointments").body()).contains(mark);
    assertThat(own.get(path).statusCode()).isEqualTo(200);
    assertThat(own.post(path).statusCode()).isEqualTo(302);
  }

  /** A department with a window of its own in the centre receives people there. */
  @Test
  void isServedByAUnitWithACounterThere() {
    var window = system(() -> counter(2, Optional.of(desk.unit())));
    var clerk = clerk(desk.unit());
    assertThat(clerk.get("/desk/counter").body())
        .contains("Window 2 of " + mark)
        .doesNotContain("Window 1 of " + mark);
    assertThat(sit(clerk, counter)).isEqualTo(403);
    assertThat(sit(clerk, window)).isEqualTo(302);
    assertThat(clerk.get("/desk/reception").body()).contains(mark);
  }

  private int sit(Browser clerk, CounterId at) {
    return clerk
        .post(
            "/desk/counter/seat",
            "centre",
            centre.value().toString(),
            "counter",
            at.value().toString())
        .statusCode();
  }

  private Ticket issued() {
    return context
        .getBean(BeginVisit.class)
        .begin(
            new NewVisit(
                centre,
                VisitChannel.RECEPTION,
                Lang.EN,
                Set.of(),
                Optional.empty(),
                List.of(new Wish(queue, List.of()))))
        .ticket();
  }

  private Browser clerk(UnitId unit) {
    var name = "o" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.in(unit, Duty.COUNTER)));
    return new Browser(port).signIn(name);
  }

  private <T> T system(Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), work));
  }
}
