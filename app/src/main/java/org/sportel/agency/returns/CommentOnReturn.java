package org.sportel.agency.returns;

import java.time.YearMonth;
import org.sportel.agency.model.AgencyEvent;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.TenantId;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Comments on the latest version of a return, signed or not. */
@Component
public final class CommentOnReturn {
  private static final int LONGEST = 1000;

  private final MonthlyReturns returns;
  private final ReturnGate gate;
  private final Journal journal;
  private final Ids ids;

  CommentOnReturn(MonthlyReturns returns, ReturnGate gate, Journal journal, Ids ids) {
    this.returns = returns;
    this.gate = gate;
    this.journal = journal;
    this.ids = ids;
  }

  /**
   * Writes the comment.
   *
   * @throws AgencyRefusal RETURN_UNKNOWN, WORDS_WRONG for none or more than 1000 characters
   * @throws org.sportel.platform.NotAllowed without the power to manage a centre or to administer
   */
  public void comment(YearMonth month, TenantId institution, String typed) {
    var step = gate.manage();
    var one = returns.lock(month, institution);
    var words = TypedText.text(typed);
    if (TypedText.blank(words) || words.length() > LONGEST) {
      throw AgencyRefusal.at("words", AgencyRefusal.Reason.WORDS_WRONG, LONGEST);
    }
    returns.comment(
        ids.next(), one.id(), new MonthlyReturns.Comment(step.office(), words, step.at()));
    journal.record(new AgencyEvent.ReturnCommented(one.id(), institution.value(), one.version()));
  }
}
