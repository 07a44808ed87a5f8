package org.sportel.casework.activity;

import java.util.List;
import org.sportel.casework.deadline.LongerTime;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.ActivityRefused;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.store.Case;
import org.sportel.catalogue.card.LegalReference;
import org.sportel.catalogue.card.ServiceDeadline;
import org.springframework.stereotype.Component;

/**
 * Extends the time for the decision to {@code amount} in all, in the unit of the service's card; as
 * far as the card allows where none is given. The applicant reads the {@code reason} and the
 * article: {@code legalBasis}, or the card's. The error {@code NOT_EXTENDED} says that the time
 * does not run, is over, was extended before or may not be that long.
 */
@Component
final class ExtendTime implements CaseActivity.Inside {
  private static final String ERROR = "NOT_EXTENDED";

  private final LongerTime longer;
  private final CaseDeadlines dates;

  ExtendTime(LongerTime longer, CaseDeadlines dates) {
    this.longer = longer;
    this.dates = dates;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "extend-deadline",
        Moment.AT_ONCE,
        List.of(
            Input.needed("reason", Type.TEXT),
            Input.optional("amount", Type.NUMBER),
            Input.optional("legalBasis", Type.TEXT)),
        List.of(),
        List.of(ERROR));
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    var most = longer.allowed(file).map(ServiceDeadline.Extension::amount).orElse(0);
    var law =
        call.words("legalBasis", file.lang())
            .or(
                () ->
                    dates
                        .stated(file)
                        .flatMap(ServiceDeadline::legalBasis)
                        .map(LegalReference::cited)
                        .map(cited -> cited.in(file.lang()).text()))
            .orElse("—");
    try {
      return Done.of(
          longer.extend(
              file,
              call.number("amount").orElse(most),
              call.words("reason", file.lang()).orElseThrow(),
              law));
    } catch (CaseRefusal refused) {
      throw new ActivityRefused(ERROR, "the time was not extended: " + refused.reason());
    }
  }
}
