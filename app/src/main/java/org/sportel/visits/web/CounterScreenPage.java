package org.sportel.visits.web;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Option;

/**
 * The clerk's one screen.
 *
 * @param served who is called or served now
 * @param away whether the clerk is on a break
 * @param once the key of the forms of this showing
 * @param typed what was typed as a service, where it was wrong
 */
record CounterScreenPage(
    Place place,
    boolean away,
    Optional<Served> served,
    Waiting waiting,
    Offers offers,
    String once,
    String typed,
    FieldErrors errors) {

  /** Where the clerk sits. */
  record Place(Shown centre, Shown counter) {}

  /**
   * Who stands at the counter.
   *
   * @param because why it was their turn
   * @param arrived whether they have come
   * @param call the call that is shown
   * @param service the code of the first service they want; may be empty
   * @param onward what they want afterwards
   */
  record Served(
      TicketLine ticket,
      Shown queue,
      String because,
      boolean arrived,
      long atCounter,
      String visit,
      String call,
      String service,
      List<Onward> onward,
      List<Consulted> consulted,
      List<PanelContent> panels) {
    Served {
      onward = List.copyOf(onward);
      consulted = List.copyOf(consulted);
      panels = List.copyOf(panels);
    }
  }

  /**
   * What the person wants from another queue afterwards.
   *
   * @param here whether this counter serves it
   */
  record Onward(String queue, Shown name, List<Shown> services, boolean here) {
    Onward {
      services = List.copyOf(services);
    }
  }

  /** Advice noted in this visit. */
  record Consulted(String topic, int minutes) {}

  /**
   * Who waits.
   *
   * @param served whether this counter serves any queue
   */
  record Waiting(boolean served, List<InQueue> queues, List<TicketLine> away) {
    Waiting {
      queues = List.copyOf(queues);
      away = List.copyOf(away);
    }

    /** How many wait for what this counter serves. */
    int here() {
      return queues.stream().filter(InQueue::mine).mapToInt(queue -> queue.tickets().size()).sum();
    }

    int count() {
      return queues.stream().mapToInt(queue -> queue.tickets().size()).sum();
    }
  }

  /**
   * A queue with those who wait in it, the longest first.
   *
   * @param mine whether this counter serves it
   */
  record InQueue(String letter, String colour, Shown name, boolean mine, List<TicketLine> tickets) {
    InQueue {
      tickets = List.copyOf(tickets);
    }
  }

  /**
   * What can be chosen.
   *
   * @param book where one books, to be followed by a service; empty where nobody can
   * @param helped whether the manager was asked to come
   */
  record Offers(
      List<Option> transfers,
      List<Option> queues,
      List<Option> services,
      List<Option> topics,
      List<Option> channels,
      List<Option> institutions,
      String book,
      boolean helped) {
    Offers {
      transfers = List.copyOf(transfers);
      queues = List.copyOf(queues);
      services = List.copyOf(services);
      topics = List.copyOf(topics);
      channels = List.copyOf(channels);
      institutions = List.copyOf(institutions);
    }
  }
}
