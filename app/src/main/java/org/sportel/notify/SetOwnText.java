package org.sportel.notify;

import java.time.Clock;
import java.util.Optional;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Puts a tenant's own words in the place of the program's in messages of one kind. */
@Component
public final class SetOwnText {
  private final OwnTexts texts;
  private final MessageKinds kinds;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;
  private final Clock clock;

  SetOwnText(
      OwnTexts texts,
      MessageKinds kinds,
      Authority authority,
      Acting acting,
      Journal journal,
      Clock clock) {
    this.texts = texts;
    this.kinds = kinds;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Sets the text in the caller's write transaction, for messages that are written from now on.
   * Serbian is written in Cyrillic.
   *
   * @param text empty to say it in the program's words again
   * @throws MessageRefusal UNKNOWN for a kind that has no own text, TEXT_EMPTY, TEXT_LONG or
   *     TEXT_FIELD
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void set(String kind, Lang lang, Optional<OwnText> text) {
    authority.require(Power.ADMINISTER);
    if (!kinds.get(kind).ownWords()) {
      throw new MessageRefusal(MessageRefusal.Reason.UNKNOWN);
    }
    var written = OwnTexts.written(lang);
    text.ifPresent(SetOwnText::check);
    boolean changed =
        text.map(words -> keep(kind, written, words)).orElseGet(() -> texts.remove(kind, written));
    if (changed) {
      journal.record(new OwnTextSet(acting.now().id(), kind, written.tag(), text.isPresent()));
    }
  }

  private boolean keep(String kind, Lang lang, OwnText text) {
    if (texts.find(kind, lang).filter(text::equals).isPresent()) {
      return false;
    }
    texts.keep(kind, lang, text, clock.instant(), acting.now().office());
    return true;
  }

  private static void check(OwnText text) {
    if (text.subject().isBlank() || text.body().isBlank()) {
      throw new MessageRefusal(
          text.subject().isBlank() ? "subject" : "body", MessageRefusal.Reason.TEXT_EMPTY);
    }
    if (text.subject().length() > OwnText.LONGEST_SUBJECT
        || text.subject().lines().count() > 1
        || text.body().length() > OwnText.LONGEST_BODY) {
      throw new MessageRefusal(
          text.body().length() > OwnText.LONGEST_BODY ? "body" : "subject",
          MessageRefusal.Reason.TEXT_LONG);
    }
    var unknown = text.unknownFields();
    if (!unknown.isEmpty()) {
      throw new MessageRefusal(
          "body",
          MessageRefusal.Reason.TEXT_FIELD,
          String.join(", ", unknown.stream().sorted().toList()));
    }
  }
}
