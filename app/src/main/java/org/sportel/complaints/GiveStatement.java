package org.sportel.complaints;

import java.util.UUID;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTexts;
import org.sportel.platform.Acting;
import org.springframework.stereotype.Component;

/** Says what the acting person knows about a complaint they were asked about. */
@Component
public final class GiveStatement {
  private final ComplaintChanges changes;
  private final ComplaintParts parts;
  private final Acting acting;

  GiveStatement(ComplaintChanges changes, ComplaintParts parts, Acting acting) {
    this.changes = changes;
    this.parts = parts;
    this.acting = acting;
  }

  /** The statement that is asked of the acting person. */
  public ComplaintParts.Statement asked(UUID statement) {
    return parts
        .statement(statement)
        .filter(one -> one.account().equals(acting.now().id()))
        .filter(one -> one.givenAt().isEmpty())
        .orElseThrow(() -> new ComplaintRefusal(ComplaintRefusal.Reason.STATEMENT_UNKNOWN));
  }

  /**
   * Gives it once.
   *
   * @throws ComplaintRefusal STATEMENT_UNKNOWN where it was asked of somebody else or is given,
   *     TEXT_MISSING or TEXT_TOO_LONG
   */
  public void give(UUID statement, String said) {
    var asked = asked(statement);
    var text = ComplaintTexts.needed("body", said, ComplaintTexts.LONGEST);
    if (!parts.give(statement, text, changes.now())) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.STATEMENT_UNKNOWN);
    }
    changes.note(new ComplaintEvent.StatementGiven(asked.complaint().value(), statement));
  }
}
