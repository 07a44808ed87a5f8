package org.sportel.notify;

import java.time.LocalDate;
import java.util.Optional;
import org.sportel.platform.subject.Recipient;
import org.springframework.stereotype.Component;

/** What the running transaction's tenant says: in its own words where it has some. */
@Component
final class MessageWords {
  private final Phrases phrases;
  private final OwnTexts ownTexts;

  MessageWords(Phrases phrases, OwnTexts ownTexts) {
    this.phrases = phrases;
    this.ownTexts = ownTexts;
  }

  /** A message about a subject. */
  Phrases.Words about(MessageKind kind, Recipient to, Optional<LocalDate> day, boolean attached) {
    return phrases.about(kind, to, day, attached, ownTexts.find(kind.name(), to.lang()));
  }

  /** The same as it would be with these words. */
  Phrases.Words tried(
      MessageKind kind, Recipient to, Optional<LocalDate> day, Optional<OwnText> text) {
    return phrases.about(kind, to, day, false, text);
  }
}
