package org.sportel.insight.declared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.Entry;

/**
 * What the journal says of cases besides what each entry is itself: whose time a case was, told
 * once it has ended in four numbers of seconds that add up to its time; and whether a fee was paid
 * or waived, where an official notes it.
 */
final class OfCases {
  static final String TOLD = "casework.time-shared";
  static final String FEE_NOTED = "casework.fee-noted";
  static final String PAID = "casework.fee-paid";
  static final String WAIVED = "casework.fee-waived";

  static final String TIME_OF_APPLICANT = "casework.time-of-applicant";
  static final String TIME_OF_OTHER_BODY = "casework.time-of-other-body";
  static final String TIME_OF_UNIT = "casework.time-of-unit";
  static final String TIME_OF_PROGRAM = "casework.time-of-program";

  /** The entries of the journal that tell them. */
  static final List<String> TOLD_BY = List.of(TOLD, FEE_NOTED);

  /** What a state of a fee says, as events write it; an open one says nothing. */
  private static final Map<String, String> BY_STATE =
      Map.of("CASH", PAID, "SLIP", PAID, "PROOF", PAID, "WAIVED", WAIVED);

  /** The field of the payload behind each kind of event. */
  private static final Map<String, String> FIELDS = fields();

  private OfCases() {}

  private static Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    fields.put(TIME_OF_APPLICANT, "applicant");
    fields.put(TIME_OF_OTHER_BODY, "otherBody");
    fields.put(TIME_OF_UNIT, "unit");
    fields.put(TIME_OF_PROGRAM, "program");
    return fields;
  }

  /** Whether events of a kind tell whose time a case was. */
  static boolean time(String type) {
    return FIELDS.containsKey(type);
  }

  /** Whether events of a kind are read out of other entries. */
  static boolean derived(String type) {
    return time(type) || BY_STATE.containsValue(type);
  }

  /** What an entry says besides what it is itself; mostly nothing. */
  static List<EventFact> of(Entry entry) {
    return switch (entry.type()) {
      case TOLD -> shares(entry);
      case FEE_NOTED ->
          Optional.ofNullable(BY_STATE.get(entry.payload().path("state").asString(""))).stream()
              .map(type -> fact(entry, 1, type, Optional.empty()))
              .toList();
      default -> List.of();
    };
  }

  private static List<EventFact> shares(Entry entry) {
    var facts = new ArrayList<EventFact>();
    var seconds = entry.payload().path("seconds");
    FIELDS.forEach(
        (type, field) ->
            facts.add(
                fact(entry, facts.size() + 1, type, Optional.of(seconds.path(field).asDouble(0)))));
    return facts;
  }

  private static EventFact fact(Entry entry, int place, String type, Optional<Double> number) {
    return new EventFact(
        EventFact.beside(entry, place),
        entry.subject(),
        type,
        entry.happenedAt(),
        EventFact.keys(entry.payload()),
        number);
  }
}
