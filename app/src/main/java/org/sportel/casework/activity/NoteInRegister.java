package org.sportel.casework.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Output;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.store.Case;
import org.sportel.register.Book;
import org.sportel.register.EntryDraft;
import org.sportel.register.Register;
import org.springframework.stereotype.Component;

/**
 * Enters {@code object} with a number of its own in the internal book of the register. {@code
 * internalNumber} is that number.
 */
@Component
final class NoteInRegister implements CaseActivity.Inside {
  private final Register register;
  private final ActionContext context;

  NoteInRegister(Register register, ActionContext context) {
    this.register = register;
    this.context = context;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "note-in-register",
        Moment.AFTERWARDS,
        List.of(Input.needed("object", Type.TEXT)),
        List.of(new Output("internalNumber", Type.TEXT)),
        List.of());
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    var object = call.words("object", context.tenant().lang()).orElseThrow();
    var entered =
        register.enter(
            Book.INTERNAL,
            new EntryDraft(
                file.id().value(), object, Optional.empty(), List.of(), Optional.empty()));
    return new Done(file, Map.of("internalNumber", entered.number().value()));
  }
}
