package org.sportel.catalogue.remark;

import java.util.UUID;
import org.sportel.catalogue.CatalogueEvent;
import org.sportel.catalogue.ChangeReason;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Deals with a reader's remark: answers it for everybody, or closes it. */
@Component
public final class AnswerRemark {
  private static final int QUESTION = 500;
  private static final int ANSWER = 2_000;

  private final Remarks remarks;
  private final Authority authority;
  private final Journal journal;

  AnswerRemark(Remarks remarks, Authority authority, Journal journal) {
    this.remarks = remarks;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Answers inside the caller's transaction. Everybody reads question and answer; the reader's own
   * words are forgotten.
   *
   * @param question what was remarked, in the office's words
   * @throws CatalogueRefusal REMARK_GONE when somebody dealt with it, QUESTION_LENGTH,
   *     ANSWER_LENGTH
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void answer(UUID id, String question, String answer) {
    authority.require(Power.DESIGN_SERVICES);
    var asked = text(question, QUESTION, Reason.QUESTION_LENGTH);
    var said = text(answer, ANSWER, Reason.ANSWER_LENGTH);
    done(id, remarks.answer(id, asked, said), true);
  }

  /**
   * Closes without an answer inside the caller's transaction.
   *
   * @throws CatalogueRefusal REMARK_GONE, REASON_MISSING
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void close(UUID id, String reason) {
    authority.require(Power.DESIGN_SERVICES);
    done(id, remarks.close(id, ChangeReason.of(reason)), false);
  }

  private void done(UUID id, boolean found, boolean answered) {
    if (!found) {
      throw new CatalogueRefusal(Reason.REMARK_GONE);
    }
    journal.record(new CatalogueEvent.RemarkDone(id, answered));
  }

  private static String text(String typed, int longest, Reason refused) {
    var text = TypedText.text(typed);
    if (TypedText.blank(text) || text.length() > longest) {
      throw new CatalogueRefusal(refused, longest);
    }
    return text;
  }
}
