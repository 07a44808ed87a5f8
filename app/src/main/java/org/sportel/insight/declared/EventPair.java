package org.sportel.insight.declared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.sportel.insight.declared.IndicatorFormula.Kind;

/**
 * Beginnings and ends between which formulas measure.
 *
 * @param id the same for the same events, whichever indicator asks for them
 */
record EventPair(UUID id, SortedSet<String> from, SortedSet<String> to) {
  /** That of a duration or a share; other formulas have none. */
  static Optional<EventPair> of(IndicatorFormula formula) {
    return formula.kind() == Kind.DURATION || formula.kind() == Kind.SHARE
        ? Optional.of(of(formula.from(), formula.to()))
        : Optional.empty();
  }

  private static EventPair of(List<String> from, List<String> to) {
    var begins = new TreeSet<>(from);
    var ends = new TreeSet<>(to);
    var text = String.join(",", begins) + ">" + String.join(",", ends);
    return new EventPair(
        UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)), begins, ends);
  }

  /** Whether an event of this type can change a span. */
  boolean names(String type) {
    return from.contains(type) || to.contains(type);
  }

  /** Its types, which may name one twice. */
  Stream<String> types() {
    return Stream.concat(from.stream(), to.stream());
  }
}
