package org.sportel.casework.activity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.Due;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Output;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.ActivityRefused;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.store.Case;
import org.springframework.stereotype.Component;

/**
 * Looks whether the fee of the case is settled. {@code dueState} is {@code OPEN}, {@code CASH},
 * {@code SLIP}, {@code PROOF} or {@code WAIVED}, {@code dueSettled} says whether nothing is owed
 * any more, {@code dueAmount} is what was asked for, null where only the card says it. {@code
 * dueOpen} is what is still owed: the difference where more was asked for than was paid before. The
 * error {@code NO_DUE} says that nothing was asked for.
 */
@Component
final class CheckDue implements CaseActivity.Inside {
  private final Dues dues;

  CheckDue(Dues dues) {
    this.dues = dues;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "check-due",
        Moment.AFTERWARDS,
        List.of(),
        List.of(
            new Output("dueState", Type.TEXT),
            new Output("dueSettled", Type.TRUTH),
            new Output("dueAmount", Type.SUM),
            new Output("dueOpen", Type.SUM)),
        List.of("NO_DUE"));
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    var fee =
        dues.find(file).orElseThrow(() -> new ActivityRefused("NO_DUE", "nothing was asked for"));
    Map<String, @Nullable Object> answer = new HashMap<>();
    answer.put("dueState", fee.state().name());
    answer.put("dueSettled", fee.settled());
    answer.put("dueAmount", fee.due().map(Due::amount).orElse(null));
    answer.put("dueOpen", owed(fee));
    return new Done(file, answer);
  }

  private static @Nullable BigDecimal owed(CaseFee fee) {
    return fee.settled() ? BigDecimal.ZERO : fee.rest().or(fee::due).map(Due::amount).orElse(null);
  }
}
