package org.sportel.unified;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sportel.platform.Event;

/** What happens between the unified list and municipalities; {@code subject} is who did it. */
public sealed interface UnifiedEvent extends Event {
  /** A service was assigned to a municipality from a day. */
  record Assigned(UUID subject, String serviceCode, int municipality, LocalDate from)
      implements UnifiedEvent {
    @Override
    public String type() {
      return "unified.assigned";
    }
  }

  /**
   * An edition was taken over.
   *
   * @param kept fields in which the municipality keeps its own
   */
  record Adopted(UUID subject, String serviceCode, int number, int ownNumber, List<String> kept)
      implements UnifiedEvent {
    /** Copies the fields. */
    public Adopted {
      kept = List.copyOf(kept);
    }

    @Override
    public String type() {
      return "unified.adopted";
    }
  }

  /** An edition was not taken over. */
  record Dismissed(UUID subject, String serviceCode, int number) implements UnifiedEvent {
    @Override
    public String type() {
      return "unified.dismissed";
    }
  }
}
