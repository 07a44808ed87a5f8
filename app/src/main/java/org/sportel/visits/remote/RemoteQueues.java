package org.sportel.visits.remote;

import java.util.List;
import org.sportel.network.Centre;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Expectations;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.WaitWords;
import org.springframework.stereotype.Component;

/** Lists the queues of a centre with their waits, in a transaction. */
@Component
final class RemoteQueues {
  private static final List<TicketState> WAIT = List.of(TicketState.WAITING, TicketState.PARKED);

  private final CentreSetups setups;
  private final Expectations expectations;

  RemoteQueues(CentreSetups setups, Expectations expectations) {
    this.setups = setups;
    this.expectations = expectations;
  }

  /**
   * A queue.
   *
   * @param estimate how long it takes, in words
   */
  record Row(String id, String name, int waiting, String estimate) {}

  List<Row> of(Centre centre) {
    var setup = setups.of(centre.id());
    var waiting = expectations.waiting(centre.id(), WAIT);
    return setup.open().stream()
        .map(
            queue -> {
              int ahead =
                  (int) waiting.stream().filter(one -> one.queue().equals(queue.id())).count();
              return new Row(
                  queue.id().value().toString(),
                  Here.text(queue.name()),
                  ahead,
                  WaitWords.of(expectations.of(setup, queue.id(), ahead)));
            })
        .toList();
  }
}
