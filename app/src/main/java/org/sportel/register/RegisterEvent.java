package org.sportel.register;

import java.util.UUID;
import org.sportel.platform.Event;

/** What happened to the protocol books beside their entries. */
sealed interface RegisterEvent extends Event {
  /** The numbers of a book are written differently from the next entry on; no number changed. */
  record FormatSet(UUID subject, String book, String format) implements RegisterEvent {
    @Override
    public String type() {
      return "register.format-set";
    }
  }
}
