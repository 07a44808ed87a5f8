package org.sportel.casework.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.store.Case;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Occurrence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The activities of the program by their types. */
@Component
@NamedInterface("activities")
public final class Activities {
  private final ObjectProvider<CaseActivity> all;
  private final ProcedureJobs jobs;

  Activities(ObjectProvider<CaseActivity> all, ProcedureJobs jobs) {
    this.all = all;
    this.jobs = jobs;
  }

  /** The contracts of all, by type. */
  public List<ActivityContract> contracts() {
    return all.stream()
        .map(CaseActivity::contract)
        .sorted(Comparator.comparing(ActivityContract::type))
        .toList();
  }

  Optional<CaseActivity> find(String type) {
    return all.stream().filter(known -> known.contract().type().equals(type)).findFirst();
  }

  /** A case after an activity was begun, and its answer when there is one already. */
  record Begun(Case file, Optional<Occurrence> answer) {}

  /** Does an activity, or orders it as a job; an unknown one or wrong input stops the procedure. */
  Begun begin(Case file, Effect.CallActivity call) {
    try {
      var asked = new ActivityCall(call.input(), call.headers());
      var activity =
          find(call.type())
              .orElseThrow(() -> new ActivityRefused("", "unknown activity: " + call.type()));
      asked.check(activity.contract());
      if (activity instanceof CaseActivity.Inside inside
          && atOnce(file, activity.contract().moment())) {
        var done = inside.perform(file, asked);
        return new Begun(
            done.file(), Optional.of(new Occurrence.ActivityAnswered(call.call(), done.outputs())));
      }
      jobs.call(file, call.call(), call.type(), asked.only(activity.contract()));
      return new Begun(file, Optional.empty());
    } catch (ActivityRefused refused) {
      return new Begun(file, Optional.of(refusal(call.call(), refused)));
    }
  }

  private static boolean atOnce(Case file, Moment moment) {
    return switch (moment) {
      case AT_ONCE -> true;
      case WITH_NUMBER -> file.numbered();
      case AFTERWARDS, OUTSIDE -> false;
    };
  }

  static Occurrence refusal(int call, ActivityRefused refused) {
    return new Occurrence.ActivityFailed(call, refused.code(), refused.why(), Map.of());
  }
}
