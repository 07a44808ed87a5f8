package org.sportel.casework;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.CaseProcedure;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseMessages;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.StoppedSteps;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Helps a procedure on that stopped at a step: tries again, or corrects a value. Designers and
 * administrators may, though they see nothing of the case but its technical side; the reason is
 * kept with the case's notes.
 */
@Component
public final class MendStoppedStep {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
  private static final int LONGEST = 1000;

  private final Rows rows;
  private final CaseProcedure procedure;
  private final Authority authority;
  private final Journal journal;
  private final ActionContext context;

  MendStoppedStep(
      Rows rows,
      CaseProcedure procedure,
      Authority authority,
      Journal journal,
      ActionContext context) {
    this.rows = rows;
    this.procedure = procedure;
    this.authority = authority;
    this.journal = journal;
    this.context = context;
  }

  /** The tables this command reads and writes. */
  @Component
  record Rows(Cases cases, StoppedSteps stops, CaseMessages messages) {}

  /** A value that a person types for a variable. */
  public record Value(String name, String typed) {
    /**
     * As the procedure takes it: true, false, null and numbers as such, everything else as text.
     *
     * @throws CaseRefusal NO_SUCH_VALUE at the name
     */
    Map<String, @Nullable Object> values() {
      if (!NAME.matcher(name).matches() || name.equals("answers")) {
        throw CaseRefusal.at("name", CaseRefusal.Reason.NO_SUCH_VALUE);
      }
      return Collections.singletonMap(name, value(typed.strip()));
    }

    private static @Nullable Object value(String text) {
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        case "null", "" -> null;
        default -> text.matches("-?[0-9]{1,15}([.][0-9]{1,6})?") ? new BigDecimal(text) : text;
      };
    }
  }

  /**
   * Tries the step again as it is.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, NOT_STOPPED
   * @throws NotAllowed for whoever neither designs services nor administers
   */
  public CaseId mend(CaseId id, int token) {
    var file = stopped(id, token);
    write(procedure.retried(file, token, Map.of()));
    return id;
  }

  /**
   * Sets a value of the procedure and tries again.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, NOT_STOPPED, NO_SUCH_VALUE, TEXT_MISSING,
   *     TEXT_TOO_LONG
   * @throws NotAllowed for whoever neither designs services nor administers
   */
  public CaseId correct(CaseId id, int token, Value value, String reason) {
    var file = stopped(id, token);
    var values = value.values();
    note(file, reason);
    journal.record(new CaseEvent.ValueCorrected(id.value(), file.facts(), token, value.name()));
    write(procedure.retried(file, token, values));
    return id;
  }

  private Case stopped(CaseId id, int token) {
    if (!authority.may(Power.DESIGN_SERVICES)) {
      authority.require(Power.ADMINISTER);
    }
    var file = rows.cases().lock(id);
    file.requireOpen();
    if (rows.stops().find(id, token).isEmpty()) {
      throw none();
    }
    return file;
  }

  private void note(Case file, String reason) {
    var text = TaskGate.text("reason", reason, LONGEST);
    var by = context.actor();
    rows.messages()
        .add(
            file.id(),
            new CaseMessages.Note(context.id(), text, by.office(), context.now()),
            by,
            FormKey.fresh());
  }

  private void write(Optional<Case> moved) {
    rows.cases().update(moved.orElseThrow(MendStoppedStep::none));
  }

  private static CaseRefusal none() {
    return new CaseRefusal(CaseRefusal.Reason.NOT_STOPPED);
  }
}
