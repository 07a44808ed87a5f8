package org.sportel.casework.texts;

import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseRefusal.Reason;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Writes texts that officers put into the reasons of decisions. */
@Component
public final class KeepTextBlock {
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST = 5_000;

  private final TextBlocks blocks;
  private final Services services;
  private final Authority authority;
  private final Acting acting;
  private final Ids ids;
  private final Journal journal;

  KeepTextBlock(
      TextBlocks blocks,
      Services services,
      Authority authority,
      Acting acting,
      Ids ids,
      Journal journal) {
    this.blocks = blocks;
    this.services = services;
    this.authority = authority;
    this.acting = acting;
    this.ids = ids;
    this.journal = journal;
  }

  /**
   * Adds a text, or changes one that no draft carries yet, inside the caller's transaction.
   *
   * @param known the text to be changed
   * @throws CaseRefusal TEXT_MISSING, TEXT_TOO_LONG, FIELD_UNKNOWN, SIGN_NOT_PRINTABLE,
   *     NO_SUCH_SERVICE, TURNED_DAYS when the last day is before the first, BLOCK_USED when a draft
   *     carries it by now
   * @throws org.sportel.platform.NotAllowed without the power to approve decisions
   */
  public UUID keep(Optional<UUID> known, TextBlock.Words typed) {
    authority.require(Power.APPROVE_DECISIONS);
    var words = checked(typed);
    var id = known.orElseGet(ids::next);
    var office = acting.now().office();
    if (known.isEmpty()) {
      blocks.add(id, words, office);
    } else if (!blocks.change(id, words, office)) {
      throw new CaseRefusal(Reason.BLOCK_USED);
    }
    journal.record(new TextBlockEvent.Kept(id, words.service(), words.from(), words.until()));
    return id;
  }

  private TextBlock.Words checked(TextBlock.Words typed) {
    typed
        .service()
        .filter(code -> ServiceCode.find(code).flatMap(services::find).isEmpty())
        .ifPresent(
            code -> {
              throw CaseRefusal.at("service", Reason.NO_SUCH_SERVICE);
            });
    if (typed.until().filter(typed.from()::isAfter).isPresent()) {
      throw CaseRefusal.at("until", Reason.TURNED_DAYS);
    }
    var body = TaskGate.text("body", typed.body(), LONGEST);
    TextBlock.unknownField(body)
        .ifPresent(
            name -> {
              throw CaseRefusal.at("body", Reason.FIELD_UNKNOWN, name);
            });
    return new TextBlock.Words(
        TaskGate.text("title", typed.title(), LONGEST_TITLE),
        TaskGate.printed("body", body),
        typed.service(),
        typed.from(),
        typed.until());
  }
}
