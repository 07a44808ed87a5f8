package org.sportel.feedback.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.sportel.feedback.RatingCodes;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
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
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.Wish;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A centre in which people are served and say how it was. */
abstract class RatedTown extends Served {
  @Autowired ApplicationContext context;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired RatingCodes codes;

  final QueueId queue = new QueueId(UUID.randomUUID());
  CentreId centre = new CentreId(new UUID(0, 0));
  String code = "";
  Browser manager = new Browser(0);

  @BeforeEach
  void aCentre() {
    code = "c" + UUID.randomUUID().toString().substring(0, 8);
    manager = new Browser(port);
    var name = "m" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.CENTRE_MANAGER)));
    manager.signIn(name);
    centre =
        system(
            () ->
                get(AddCentre.class)
                    .add(
                        new NewCentre(
                            code,
                            Centre.Level.LOCAL,
                            LocalText.of("en", "Centre " + code),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Contact.notGiven())));
  }

  final Actor clerk() {
    system(
        () -> {
          get(SetUpQueue.class)
              .set(
                  new Queue(
                      queue,
                      centre,
                      "A",
                      QueueColour.PINE,
                      LocalText.of("en", "All"),
                      List.of(),
                      1,
                      15,
                      true));
          var counter =
              get(AddCounter.class)
                  .add(centre, new NewCounter(1, LocalText.of("en", "One"), Optional.empty()));
          get(SetUpCounter.class).set(centre, new CounterSetup(counter, List.of(queue), Set.of()));
          return counter;
        });
    return seated();
  }

  private Actor seated() {
    var name = "k" + UUID.randomUUID() + "@served";
    var account = desks.person(desk, name, Set.of(Assignment.everywhere(Duty.COUNTER)));
    var clerk = new Actor(Actor.Kind.STAFF, account.value(), "Clerk");
    as(
        clerk,
        () -> {
          var counter =
              get(org.sportel.network.Centres.class).get(centre).counters().getFirst().id();
          get(TakeSeat.class).take(centre, counter);
          return counter;
        });
    return clerk;
  }

  final Ticket waiting() {
    var ticket =
        get(BeginVisit.class)
            .begin(
                new NewVisit(
                    centre,
                    VisitChannel.RECEPTION,
                    Lang.EN,
                    Set.of(),
                    Optional.empty(),
                    List.of(new Wish(queue, List.of()))))
            .ticket();
    get(HandOverTicket.class).hand(ticket.id());
    return ticket;
  }

  final void serve(Actor clerk, Ticket ticket) {
    as(clerk, () -> get(CallNext.class).call());
    as(
        clerk,
        () -> {
          get(StartServing.class).start(ticket.id());
          get(FinishTicket.class).finish(ticket.id());
          return ticket;
        });
  }

  final <T> T get(Class<T> bean) {
    return context.getBean(bean);
  }

  final <T> T as(Actor actor, Supplier<T> work) {
    return acting.as(actor, () -> transactions.write(desk.scope(), work));
  }

  final <T> T system(Supplier<T> work) {
    return as(Actor.system("test"), work);
  }
}
