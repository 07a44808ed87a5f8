package org.sportel.visits.coming;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;

/**
 * How it stands at a centre now.
 *
 * @param centre its code
 * @param day of the centre's own clock, ISO 8601
 * @param open empty while nobody has given the hours
 * @param hours the times of today such as 08:00–16:00; none when closed or not given
 * @param service what was asked about, empty where nothing was
 * @param queues those that give tickets for it
 * @param outages systems of other bodies that are down and matter for it
 */
record CentreNow(
    String centre,
    String name,
    String day,
    Optional<Boolean> open,
    List<Hours> hours,
    Optional<Wanted> service,
    List<Queue> queues,
    List<Outage> outages) {
  CentreNow {
    hours = List.copyOf(hours);
    queues = List.copyOf(queues);
    outages = List.copyOf(outages);
  }

  /** A time of the day during which the centre is open, such as 08:00 to 16:00. */
  record Hours(String opens, String closes) {}

  /**
   * A service that somebody wants to come for.
   *
   * @param given whether it is given here today
   * @param bring what to bring
   */
  record Wanted(String code, String title, boolean given, List<String> bring) {
    Wanted {
      bring = List.copyOf(bring);
    }
  }

  /**
   * A queue.
   *
   * @param services the codes served from it; none means every service
   * @param ticketsLeft for how many more there is time today; empty where nobody can say it
   * @param waitMinutes empty where no counter serves it now
   * @param counters how many counters serve it now
   */
  record Queue(
      String letter,
      String name,
      List<String> services,
      int waiting,
      Optional<Integer> ticketsLeft,
      Optional<Wait> waitMinutes,
      int counters) {
    Queue {
      services = List.copyOf(services);
    }
  }

  /** A range of minutes that holds in four of five cases. */
  record Wait(long least, long most) {}

  /**
   * A system that is down.
   *
   * @param services what cannot be given meanwhile; none means every service
   * @param since ISO 8601
   */
  record Outage(String text, String lang, List<String> services, String since) {
    Outage {
      services = List.copyOf(services);
    }

    Shown shown() {
      return new Shown(text, lang);
    }
  }
}
