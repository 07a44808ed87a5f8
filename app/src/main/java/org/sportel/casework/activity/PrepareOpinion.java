package org.sportel.casework.activity;

import java.util.List;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.ActivityRefused;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Opinions;
import org.sportel.network.Units;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/**
 * Asks a unit, named by its code in {@code unit}, the {@code question}. The next task of the kind
 * {@code opinion} stands on that unit's worklist. The error {@code NO_SUCH_UNIT} says that there is
 * no such unit.
 */
@Component
final class PrepareOpinion implements CaseActivity.Inside {
  private final Opinions opinions;
  private final Units units;
  private final Journal journal;
  private final ActionContext context;

  PrepareOpinion(Opinions opinions, Units units, Journal journal, ActionContext context) {
    this.opinions = opinions;
    this.units = units;
    this.journal = journal;
    this.context = context;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "ask-opinion",
        Moment.AT_ONCE,
        List.of(Input.needed("unit", Type.UNIT), Input.needed("question", Type.TEXT)),
        List.of(),
        List.of("NO_SUCH_UNIT"));
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    var code = call.text("unit").orElseThrow();
    var unit =
        units
            .byCode(code)
            .orElseThrow(() -> new ActivityRefused("NO_SUCH_UNIT", "unknown unit: " + code));
    var asked =
        new Opinion(
            context.id(),
            unit.id(),
            call.words("question", context.tenant().lang()).orElseThrow(),
            context.actor().office(),
            context.now());
    opinions.ask(file.id(), asked);
    journal.record(
        new CaseEvent.OpinionAsked(file.id().value(), file.facts(), asked.id(), unit.id().value()));
    return Done.of(file);
  }
}
