package org.sportel.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.Card;
import org.sportel.platform.Ids;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;

/** The id, the time and the fingerprint of a new row. */
@Component
final class VersionStamp {
  private final Ids ids;
  private final Clock clock;
  private final Json json;

  VersionStamp(Ids ids, Clock clock, Json json) {
    this.ids = ids;
    this.clock = clock;
    this.json = json;
  }

  UUID id() {
    return ids.next();
  }

  Instant now() {
    return clock.instant();
  }

  String digest(Card card, List<Part> parts) {
    return Digests.of(json.write(card), parts);
  }
}
