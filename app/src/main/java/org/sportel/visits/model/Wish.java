package org.sportel.visits.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sportel.catalogue.card.ServiceCode;

/**
 * What somebody comes for, with the queue in which one waits for it.
 *
 * @param services what for; may be empty
 */
public record Wish(QueueId queue, List<ServiceCode> services) {
  /** How many services in different queues one visit asks for at most. */
  public static final int MOST = 5;

  /** Copies the services. */
  public Wish {
    services = List.copyOf(services);
  }

  /** The wishes with one for each queue, in the order in which they were said. */
  public static List<Wish> joined(List<Wish> said) {
    var joined = new ArrayList<Wish>();
    for (var wish : said) {
      int place = joined.stream().map(Wish::queue).toList().indexOf(wish.queue());
      if (place < 0) {
        joined.add(wish);
      } else {
        joined.set(place, joined.get(place).and(wish.services()));
      }
    }
    return joined;
  }

  /** The wish with more services from the same queue. */
  public Wish and(List<ServiceCode> more) {
    return new Wish(queue, Stream.concat(services.stream(), more.stream()).distinct().toList());
  }
}
