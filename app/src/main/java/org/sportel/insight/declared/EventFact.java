package org.sportel.insight.declared;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sportel.platform.Entry;
import tools.jackson.databind.JsonNode;

/**
 * One event as indicators count it.
 *
 * @param subject what it happened to: a case, a ticket where one is named, a complaint
 */
record EventFact(UUID id, UUID subject, String type, Instant at, Keys keys) {
  /** By what it can be told apart; empty where the event does not say. */
  record Keys(String service, String unit, String centre, String channel, String category) {
    /** Where nothing is known. */
    static final Keys NONE = new Keys("", "", "", "", "");

    /** With what an earlier event of the same subject said where this one is silent. */
    Keys after(Keys earlier) {
      return new Keys(
          first(service, earlier.service),
          first(unit, earlier.unit),
          first(centre, earlier.centre),
          first(channel, earlier.channel),
          first(category, earlier.category));
    }
  }

  /**
   * The same with the keys that earlier events of its subject named; remembers them for the next. A
   * rejection says only which complaint it ends.
   */
  EventFact completed(Map<UUID, Keys> known) {
    var whole = keys.after(known.getOrDefault(subject, Keys.NONE));
    known.put(subject, whole);
    return new EventFact(id, subject, type, at, whole);
  }

  /** What an entry of the journal tells. */
  static EventFact of(Entry entry) {
    var payload = entry.payload();
    var of = payload.path("of");
    var ticket = text(of.path("ticket"));
    var services = of.path("services");
    var service =
        first(
            text(of.path("serviceCode")),
            services.isEmpty() ? "" : text(services.get(0)),
            text(of.path("service")),
            text(payload.path("service")));
    return new EventFact(
        entry.id(),
        ticket.isEmpty() ? entry.subject() : UUID.fromString(ticket),
        entry.type(),
        entry.happenedAt(),
        new Keys(
            service,
            first(text(of.path("unit")), text(payload.path("unit"))),
            first(text(of.path("centre")), text(payload.path("centre"))),
            first(text(of.path("channel")), text(payload.path("channel"))),
            text(of.path("topic"))));
  }

  private static String first(String... texts) {
    for (var text : texts) {
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static String text(JsonNode node) {
    if (node.isNull() || node.isMissingNode()) {
      return "";
    }
    return node.isObject() ? text(node.path("value")) : node.asString("");
  }
}
