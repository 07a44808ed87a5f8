package org.sportel.standards;

import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.text.TypedText;
import org.sportel.standards.model.CentreSheet;
import org.sportel.standards.model.StandardsEvent;
import org.springframework.stereotype.Component;

/** Fills in the identity sheet of a centre. */
@Component
public final class FillSheet {
  private static final int LONGEST = 200;

  private final Centres centres;
  private final CentreStatements statements;
  private final CurrentDay today;
  private final Authority authority;
  private final Journal journal;

  FillSheet(
      Centres centres,
      CentreStatements statements,
      CurrentDay today,
      Authority authority,
      Journal journal) {
    this.centres = centres;
    this.statements = statements;
    this.today = today;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Keeps it, as gone through today.
   *
   * @throws StandardsRefusal WORDS_LONG
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed for whoever neither administers nor manages the centre
   */
  public void fill(CentreId id, CentreSheet typed) {
    CentreRight.require(authority, centres.get(id));
    var sheet =
        new CentreSheet(
            line("sign", typed.sign()),
            typed.workplaces(),
            new CentreSheet.Stop(line("stop", typed.stop().name()), typed.stop().metres()),
            typed.has(),
            typed.lacks(),
            today.day());
    statements.keep(id, sheet);
    journal.record(
        new StandardsEvent.SheetFilled(id.value(), sheet.has().size(), sheet.lacks().size()));
  }

  private static String line(String field, String typed) {
    var text = TypedText.line(typed);
    if (text.length() > LONGEST) {
      throw StandardsRefusal.at(field, StandardsRefusal.Reason.WORDS_LONG, LONGEST);
    }
    return text;
  }
}
