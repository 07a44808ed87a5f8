package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Counter;
import org.sportel.network.CounterId;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Expectations;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.CounterSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Fills the pages on which a waiting room is set up. */
@Component
final class SetupPages {
  private final Here here;
  private final ManagedCentres centres;
  private final CentreSetups setups;
  private final Choices choices;
  private final DeviceRows devices;
  private final Expectations expectations;

  SetupPages(
      Here here,
      ManagedCentres centres,
      CentreSetups setups,
      Choices choices,
      DeviceRows devices,
      Expectations expectations) {
    this.here = here;
    this.centres = centres;
    this.setups = setups;
    this.choices = choices;
    this.devices = devices;
    this.expectations = expectations;
  }

  /**
   * The overview.
   *
   * @param typed minutes as typed where they were wrong
   */
  WaitingRoomPage room(CentreId id, Optional<String> typed, boolean saved, FieldErrors errors) {
    return here.read(
        () -> {
          var centre = centres.get(id);
          var setup = setups.of(id);
          return new WaitingRoomPage(
              id.value().toString(),
              Texts.show(centre.name()),
              setup.queues().stream().map(SetupPages::row).toList(),
              centre.counters().stream().map(counter -> row(counter, setup)).toList(),
              devices.rows(id),
              setup.rule().lastTicket(),
              typed.orElseGet(() -> String.valueOf(setup.rule().ageing().toMinutes())),
              saved,
              errors);
        });
  }

  private static WaitingRoomPage.Row row(Queue queue) {
    return new WaitingRoomPage.Row(
        queue.id().value().toString(),
        queue.letter(),
        queue.colour().name().toLowerCase(java.util.Locale.ROOT),
        Texts.show(queue.name()),
        queue.services().size(),
        queue.open());
  }

  private static WaitingRoomPage.CounterRow row(Counter counter, CentreSetup setup) {
    var served = setup.counter(counter.id());
    return new WaitingRoomPage.CounterRow(
        counter.id().value().toString(),
        Texts.show(counter.name()),
        served.stream()
            .flatMap(one -> one.queues().stream())
            .flatMap(queue -> setup.queue(queue).stream())
            .map(Queue::letter)
            .collect(Collectors.joining(", ")),
        served.stream()
            .flatMap(one -> one.skills().stream())
            .sorted()
            .map(skill -> t("visits.need." + skill))
            .collect(Collectors.joining(", ")));
  }

  /** The form of a queue; what was typed replaces what is stored. */
  QueuePage queue(
      CentreId id, Optional<QueueId> queue, Optional<QueuePage.Form> typed, FieldErrors errors) {
    return queue(id, queue, typed, 0, errors);
  }

  /**
   * The same.
   *
   * @param waiting how many wait there, where it was about to be closed on them
   */
  QueuePage queue(
      CentreId id,
      Optional<QueueId> queue,
      Optional<QueuePage.Form> typed,
      int waiting,
      FieldErrors errors) {
    return here.read(
        () -> {
          var stored = queue.map(one -> stored(id, one));
          var form = typed.orElseGet(() -> stored.map(QueueForms::of).orElseGet(QueueForms::empty));
          return new QueuePage(
              id.value().toString(),
              Texts.show(centres.get(id).name()),
              queue.map(one -> one.value().toString()).orElse(""),
              here.current().get().lang(),
              form,
              choices.codes(),
              waiting,
              errors);
        });
  }

  private Queue stored(CentreId centre, QueueId queue) {
    return setups
        .of(centre)
        .queue(queue)
        .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.QUEUE_UNKNOWN));
  }

  /** The form of a counter, as stored. */
  CounterSetupPage counter(CentreId id, CounterId counter, FieldErrors errors) {
    return here.read(
        () -> {
          var centre = centres.get(id);
          var setup = setups.of(id);
          var served = setup.counter(counter);
          return new CounterSetupPage(
              id.value().toString(),
              Texts.show(centre.name()),
              counter.value().toString(),
              Texts.show(counter(centre, counter).name()),
              setup.queues().stream().map(queue -> place(queue, served)).toList(),
              served.stream().flatMap(one -> one.skills().stream()).map(Enum::name).toList(),
              errors);
        });
  }

  private static Counter counter(Centre centre, CounterId id) {
    return centre.counters().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.COUNTER_UNKNOWN));
  }

  private static CounterSetupPage.Place place(Queue queue, Optional<CounterSetup> served) {
    int at = served.map(one -> one.queues().indexOf(queue.id())).orElse(-1);
    return new CounterSetupPage.Place(
        queue.id().value().toString(),
        queue.letter(),
        Texts.show(queue.name()),
        at < 0 ? "" : String.valueOf(at + 1));
  }

  /** How many wait in a queue that gives tickets; nobody where it gives none already. */
  int waitingWhereOpen(CentreId centre, QueueId queue) {
    return here.read(
        () ->
            stored(centre, queue).open()
                ? (int)
                    expectations.waiting(centre, TicketState.THAT_WAIT).stream()
                        .filter(ticket -> ticket.queue().equals(queue))
                        .count()
                : 0);
  }

  List<Queue> queues(CentreId id) {
    return here.read(() -> setups.of(id).queues());
  }
}
