package org.sportel.casework.texts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;

/** What the journal keeps of text blocks: codes and days. {@code subject} is the block. */
sealed interface TextBlockEvent extends Event {
  /** It was written or changed. */
  record Kept(UUID subject, Optional<String> service, LocalDate from, Optional<LocalDate> until)
      implements TextBlockEvent {
    @Override
    public String type() {
      return "casework.text-block-kept";
    }
  }

  /** It is offered no more after this day. */
  record Ended(UUID subject, LocalDate last) implements TextBlockEvent {
    @Override
    public String type() {
      return "casework.text-block-ended";
    }
  }
}
