package org.sportel.identity.web;

import java.util.List;
import org.sportel.identity.secondfactor.SecondFactor;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;

/**
 * How a person's own second factor stands, and what they may change.
 *
 * @param needed whether their duties need it
 */
record SecondFactorPage(SecondFactor.State state, boolean needed, FieldErrors errors) {
  List<SummaryRow> rows() {
    return List.of(
        SummaryRow.of(Texts.t("identity.second.since"), Texts.dateTime(state.setUpAt())),
        SummaryRow.of(
            Texts.t("identity.second.left"),
            Texts.t("identity.second.left.count", state.codesLeft())));
  }
}
