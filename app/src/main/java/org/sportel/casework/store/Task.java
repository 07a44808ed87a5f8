package org.sportel.casework.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskGroup;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.network.UnitId;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;

/**
 * One piece of work.
 *
 * @param key what the procedure's state calls it; below zero for work added beside the model
 * @param element the element of the model it comes from
 * @param title its name as drawn in the model
 * @param holder who has it in hand
 * @param closed set once it is done or dropped
 */
public record Task(
    TaskId id,
    CaseId caseId,
    long key,
    String element,
    LocalText title,
    TaskKind kind,
    TaskGroup duty,
    UnitId unit,
    Optional<Holder> holder,
    Plan plan,
    Instant openedAt,
    Optional<Closed> closed) {
  /**
   * What the model says of the work beside its kind.
   *
   * @param form id of the form that is filled in; empty when none
   * @param dueAt until when it should be done
   * @param priority 0 to 100, the more urgent the higher
   * @param required whether the case cannot be decided while it is open; only of work that an
   *     official added
   * @param skill code of the skill that whoever does it needs
   */
  public record Plan(
      Optional<String> form,
      Optional<Instant> dueAt,
      int priority,
      boolean required,
      Optional<String> skill) {
    /** Neither hurried nor idle. */
    public static final int ORDINARY = 50;

    /** Work about which a model says nothing else. */
    public static Plan plain() {
      return new Plan(Optional.empty(), Optional.empty(), ORDINARY, false, Optional.empty());
    }

    /** The same under another version of the model. */
    public Plan with(Optional<String> otherForm, Optional<String> otherSkill) {
      return new Plan(otherForm, dueAt, priority, required, otherSkill);
    }
  }

  /** An account and the name of its office. */
  public record Holder(UUID account, String office) {}

  /** When and by which office it was closed. */
  public record Closed(Instant at, String office) {}

  /** Whether an official added it beside the model: the procedure knows nothing of it. */
  public boolean added() {
    return key < 0;
  }

  /** The power it asks for in its unit; nobody approves without the power to approve. */
  public Power power() {
    return kind == TaskKind.APPROVE ? Power.APPROVE_DECISIONS : duty.power();
  }

  /** Refuses work on a task that was closed in the meantime. */
  public void requireOpen() {
    closed.ifPresent(
        end -> {
          throw end.office().isEmpty()
              ? new CaseRefusal(CaseRefusal.Reason.ALREADY_ANSWERED)
              : new CaseRefusal(CaseRefusal.Reason.ALREADY_DONE, end.office());
        });
  }

  /** Refuses work of another kind. */
  public void requireKind(TaskKind... kinds) {
    for (var wanted : kinds) {
      if (kind == wanted) {
        return;
      }
    }
    throw new CaseRefusal(CaseRefusal.Reason.OTHER_KIND);
  }
}
