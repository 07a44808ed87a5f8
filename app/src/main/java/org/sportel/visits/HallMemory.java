package org.sportel.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sportel.network.CentreId;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.visits.estimate.PastStays;
import org.sportel.visits.estimate.WaitEstimate;
import org.sportel.visits.estimate.WaitModel;
import org.sportel.visits.model.QueueId;
import org.springframework.stereotype.Component;

/** What the last weeks of each centre teach about waiting there, learnt again every minute. */
@Component
final class HallMemory {
  private static final Duration LOOKED_BACK = Duration.ofDays(14);
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Calls calls;
  private final Transactions transactions;
  private final Clock clock;
  private final Map<Place, Learnt> learnt = new ConcurrentHashMap<>();

  HallMemory(Calls calls, Transactions transactions, Clock clock) {
    this.calls = calls;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A centre of a tenant. */
  private record Place(TenantId tenant, CentreId centre) {}

  /** What was known at an instant. */
  private record Learnt(Instant at, WaitModel<QueueId> model) {}

  /** The wait of whoever has so many before them. */
  WaitEstimate tell(CentreId centre, QueueId queue, int ahead, int counters) {
    var model = model(centre);
    synchronized (model) {
      return model.tell(queue, ahead, counters).estimate();
    }
  }

  private WaitModel<QueueId> model(CentreId centre) {
    var place = new Place(transactions.tenant(), centre);
    var known = learnt.get(place);
    var now = clock.instant();
    if (known != null && Duration.between(known.at(), now).abs().compareTo(FRESH) < 0) {
      return known.model();
    }
    var model = PastStays.teach(calls.stays(centre, now.minus(LOOKED_BACK)));
    learnt.put(place, new Learnt(now, model));
    return model;
  }
}
