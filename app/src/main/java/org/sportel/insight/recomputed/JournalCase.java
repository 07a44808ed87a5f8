package org.sportel.insight.recomputed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sportel.insight.Dimension;
import org.sportel.platform.Entry;
import tools.jackson.databind.JsonNode;

/** A case as its events in the journal tell it, one after the other. */
final class JournalCase {
  /** The database keeps moments in millionths of a second. */
  private static final long HALF = 500;

  private final boolean imported;
  private JsonNode of;
  private Optional<Instant> decided = Optional.empty();
  private boolean closed;
  private boolean waiting;
  private boolean standing;
  private int corrections;
  private int visits;

  private JournalCase(boolean imported, JsonNode of) {
    this.imported = imported;
    this.of = of;
  }

  /** One of a former system, all of which is told at once. */
  static JournalCase imported(Entry entry) {
    return new JournalCase(true, entry.payload());
  }

  /** One of our own. */
  static JournalCase own(Entry entry) {
    return new JournalCase(false, entry.payload().path("of"));
  }

  /** Takes in the next event of it. */
  void take(Entry entry) {
    var payload = entry.payload();
    if (!imported) {
      of = payload.path("of");
    }
    switch (entry.type()) {
      case "insight.end-imported", "casework.decision-approved" -> {
        decided = Optional.of(kept(entry.happenedAt()));
        waiting = false;
      }
      case "casework.withdrawn", "casework.closed" -> {
        closed = true;
        waiting = false;
      }
      case "casework.correction-asked" -> {
        corrections++;
        waiting = true;
      }
      case "casework.correction-answered" -> waiting = false;
      case "casework.clock-stopped" -> standing = true;
      case "casework.clock-resumed" -> {
        standing = payload.path("standing").asBoolean(false);
        waiting = waiting && !text(payload, "reason").equals("correction");
      }
      case "casework.visited" -> visits++;
      default -> {
        // The rest tells nothing but the facts of the case.
      }
    }
  }

  boolean imported() {
    return imported;
  }

  Instant received() {
    return moment("receivedAt").orElse(Instant.EPOCH);
  }

  Optional<Instant> due() {
    return moment("dueAt");
  }

  Optional<Instant> decided() {
    return decided;
  }

  boolean open() {
    return decided.isEmpty() && !closed;
  }

  /** Open, its time runs and has passed: now, or when the former system was last seen. */
  boolean overdue(Instant now) {
    var seen = imported ? moment("asOf").orElse(now) : now;
    return open() && !waiting && !standing && due().filter(seen::isAfter).isPresent();
  }

  int corrections() {
    return corrections;
  }

  int visits() {
    return visits;
  }

  /** From receipt to decision in seconds. */
  double seconds() {
    return Duration.between(received(), decided.orElseThrow()).toNanos() / 1e9;
  }

  /** Its key of a dimension; empty where it has none. */
  String key(Dimension dimension) {
    return switch (dimension) {
      case SERVICE -> text(of, "serviceCode");
      case VERSION -> text(of, "serviceVersion");
      case UNIT -> text(of, "unit");
      case CENTRE -> text(of, "centre");
      case CHANNEL -> text(of, "channel");
      case QUEUE, CATEGORY, MONTH ->
          throw new IllegalArgumentException("a case has no " + dimension);
    };
  }

  private Optional<Instant> moment(String field) {
    return Optional.of(text(of, field))
        .filter(text -> !text.isEmpty())
        .map(text -> kept(Instant.parse(text)));
  }

  private static Instant kept(Instant at) {
    return at.plusNanos(HALF).truncatedTo(ChronoUnit.MICROS);
  }

  /** The text of a field, also of one that wraps its value; empty where there is none. */
  private static String text(JsonNode node, String field) {
    var found = node.path(field);
    var value = found.isObject() ? found.path("value") : found;
    return value.isNull() || value.isMissingNode() ? "" : value.asString("");
  }
}
