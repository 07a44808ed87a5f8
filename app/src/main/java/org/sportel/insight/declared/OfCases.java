package org.sportel.insight.declared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Entry;

/**
 * What the journal says of the time of cases that ended: whose it was. One entry tells four numbers
 * of seconds, which add up to the time from the registration to the end.
 */
final class OfCases {
  static final String TOLD = "casework.time-shared";

  /** The field of the payload behind each kind of event. */
  private static final Map<String, String> FIELDS = fields();

  private OfCases() {}

  private static Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("casework.time-of-applicant", "applicant");
    fields.put("casework.time-of-other-body", "otherBody");
    fields.put("casework.time-of-unit", "unit");
    fields.put("casework.time-of-program", "program");
    return fields;
  }

  /** The kinds of events that are read out of the entry, in the order in which they are offered. */
  static List<String> all() {
    return List.copyOf(FIELDS.keySet());
  }

  /** What an entry says of whose time a case was; nothing where it says something else. */
  static List<EventFact> of(Entry entry) {
    if (!entry.type().equals(TOLD)) {
      return List.of();
    }
    var facts = new ArrayList<EventFact>();
    var seconds = entry.payload().path("seconds");
    FIELDS.forEach(
        (type, field) ->
            facts.add(
                new EventFact(
                    id(entry, facts.size() + 1),
                    entry.subject(),
                    type,
                    entry.happenedAt(),
                    EventFact.keys(entry.payload()),
                    Optional.of(seconds.path(field).asDouble(0)))));
    return facts;
  }

  /** Tells its events apart; the order of identities stays. */
  private static UUID id(Entry entry, int number) {
    return new UUID(
        entry.id().getMostSignificantBits(), entry.id().getLeastSignificantBits() ^ number);
  }
}
