package org.sportel.casework.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Output;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.ActivityRefused;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.RegisterQueries;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Asks a register of another body for the {@code key}, such as a parcel number. {@code purpose}
 * says why and is kept with the case's number as evidence, whether or not anything was found.
 * {@code registerAnswer} holds the fields that were found, {@code registerFound} says whether any
 * were. The error {@code NO_SUCH_REGISTER} says that the municipality has no such register.
 */
@Component
final class QueryRegister implements CaseActivity.Outside {
  private final List<OtherRegister> registers;
  private final RegisterQueries queries;
  private final Transactions transactions;
  private final ActionContext context;

  QueryRegister(
      List<OtherRegister> registers,
      RegisterQueries queries,
      Transactions transactions,
      ActionContext context) {
    this.registers = List.copyOf(registers);
    this.queries = queries;
    this.transactions = transactions;
    this.context = context;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "query-register",
        Moment.OUTSIDE,
        List.of(
            Input.needed("register", Type.TEXT),
            Input.needed("key", Type.TEXT),
            Input.needed("purpose", Type.TEXT)),
        List.of(
            new Output("registerFound", Type.TRUTH), new Output("registerAnswer", Type.CONTEXT)),
        List.of("NO_SUCH_REGISTER"));
  }

  @Override
  public Map<String, @Nullable Object> perform(TenantId tenant, Case file, ActivityCall call) {
    var name = call.text("register").orElseThrow();
    var register =
        registers.stream()
            .filter(known -> known.has(tenant, name))
            .findFirst()
            .orElseThrow(
                () -> new ActivityRefused("NO_SUCH_REGISTER", "unknown register: " + name));
    var found = register.find(tenant, name, call.text("key").orElseThrow());
    var evidence =
        new RegisterQueries.Query(
            file.number().value(),
            name,
            call.text("purpose").orElseThrow(),
            found.isPresent(),
            context.now());
    transactions.run(Scope.of(tenant), () -> queries.keep(file.id(), context.id(), evidence));
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("registerFound", found.isPresent());
    answer.put("registerAnswer", found.map(fields -> (Object) fields).orElse(Map.of()));
    return answer;
  }
}
