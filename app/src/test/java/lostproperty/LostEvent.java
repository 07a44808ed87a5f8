package lostproperty;

import java.util.UUID;
import org.sportel.platform.Event;
import org.sportel.platform.events.EventType;

/** What happens to a thing. */
sealed interface LostEvent extends Event {
  EventType<Reported> REPORTED = EventType.of("lost.reported", 1, Reported.class);
  EventType<Found> FOUND = EventType.of("lost.found", 1, Found.class);

  /** Somebody misses it. */
  record Reported(UUID subject, UUID unit, String channel) implements LostEvent {
    @Override
    public String type() {
      return REPORTED.name();
    }
  }

  /** It was found; a letter says where. */
  record Found(UUID subject, UUID unit, UUID letter) implements LostEvent {
    @Override
    public String type() {
      return FOUND.name();
    }
  }
}
