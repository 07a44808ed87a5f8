package org.sportel.insight.declared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Entry;
import tools.jackson.databind.JsonNode;

/**
 * One event as indicators count it.
 *
 * @param subject what it happened to: a case, a ticket or a request to another body where one is
 *     named, a complaint, a visit, a rating
 * @param number the number that it carries, where it does
 */
record EventFact(
    UUID id, UUID subject, String type, Instant at, Keys keys, Optional<Double> number) {
  /** By what it can be told apart; empty where the event does not say. */
  record Keys(
      String service, String unit, String centre, String queue, String channel, String category) {
    /** Where nothing is known. */
    static final Keys NONE = new Keys("", "", "", "", "", "");

    /** With what an earlier event of the same subject said where this one is silent. */
    Keys after(Keys earlier) {
      return new Keys(
          first(service, earlier.service),
          first(unit, earlier.unit),
          first(centre, earlier.centre),
          first(queue, earlier.queue),
          first(channel, earlier.channel),
          first(category, earlier.category));
    }
  }

  /**
   * The same with the keys that earlier events of its subject named; remembers them for the next. A
   * rejection says only which complaint it ends; what is said of a whole visit says all it knows.
   */
  EventFact completed(Map<UUID, Keys> known) {
    if (OfVisits.ALL.contains(type)) {
      return this;
    }
    var whole = keys.after(known.getOrDefault(subject, Keys.NONE));
    known.put(subject, whole);
    return new EventFact(id, subject, type, at, whole, number);
  }

  /** What an entry of the journal tells: of its own subject, of a whole visit, of a rating. */
  static List<EventFact> of(Entry entry, EventKinds kinds) {
    var facts = new ArrayList<EventFact>();
    if (kinds.counts(entry.type())) {
      var number = kinds.number(entry);
      facts.add(
          entry.type().equals(OfRatings.RATED)
              ? OfRatings.rated(entry, number)
              : itself(entry, number));
    }
    facts.addAll(OfCases.of(entry));
    OfVisits.of(entry).ifPresent(facts::add);
    OfRatings.of(entry).ifPresent(facts::add);
    return facts;
  }

  /**
   * Tells an event that an entry says besides apart from the entry itself and from its others; the
   * order of identities stays.
   *
   * @param place which of them, from one
   */
  static UUID beside(Entry entry, int place) {
    return new UUID(
        entry.id().getMostSignificantBits(), entry.id().getLeastSignificantBits() ^ place);
  }

  private static EventFact itself(Entry entry, Optional<Double> number) {
    var payload = entry.payload();
    var named = first(text(payload.path("of").path("ticket")), text(payload.path("request")));
    return new EventFact(
        entry.id(),
        named.isEmpty() ? entry.subject() : UUID.fromString(named),
        entry.type(),
        entry.happenedAt(),
        keys(payload),
        number);
  }

  /** By what an event can be told apart. */
  static Keys keys(JsonNode payload) {
    var of = payload.path("of");
    var services = of.isMissingNode() ? payload.path("services") : of.path("services");
    var service =
        first(
            text(of.path("serviceCode")),
            services.isEmpty() ? "" : text(services.get(0)),
            text(of.path("service")),
            text(payload.path("service")));
    return new Keys(
        service,
        first(text(of.path("unit")), text(payload.path("unit"))),
        first(text(of.path("centre")), text(payload.path("centre"))),
        first(text(of.path("queue")), text(payload.path("queue"))),
        first(text(of.path("channel")), text(payload.path("channel"))),
        text(of.path("topic")));
  }

  private static String first(String... texts) {
    for (var text : texts) {
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** The text of a node, also of one that wraps its value; empty where there is none. */
  static String text(JsonNode node) {
    if (node.isNull() || node.isMissingNode()) {
      return "";
    }
    return node.isObject() ? text(node.path("value")) : node.asString("");
  }
}
