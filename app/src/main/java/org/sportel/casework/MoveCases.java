package org.sportel.casework;

import java.util.Map;
import java.util.UUID;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.CaseMover;
import org.sportel.casework.store.MovedCases;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Moves running cases to another version of their service, and back until their next step.
 * Designers may, though they see nothing of the cases but numbers and steps.
 */
@Component
public final class MoveCases {
  private static final int LONGEST = 1000;

  private final MovedCases moved;
  private final CaseMover mover;
  private final Authority authority;
  private final ActionContext context;

  MoveCases(MovedCases moved, CaseMover mover, Authority authority, ActionContext context) {
    this.moved = moved;
    this.mover = mover;
    this.authority = authority;
    this.context = context;
  }

  /**
   * From which version to which.
   *
   * @param steps ids of elements → ids in the other version; what is not named keeps its id
   */
  public record Way(ServiceCode service, VersionId from, VersionId to, Map<String, String> steps) {
    /** Copies the steps. */
    public Way {
      steps = Map.copyOf(steps);
    }
  }

  /**
   * Moves every running case that can move; the work is done by a job after the caller's
   * transaction. Answers the order's id.
   *
   * @throws CaseRefusal TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public UUID move(Way way, String reason) {
    var order = ordered(way, reason);
    mover.moveLater(order);
    return order.id();
  }

  /**
   * Moves one case at once, inside the caller's transaction.
   *
   * @throws CaseRefusal NO_SUCH_CASE when no running case of the version has the number,
   *     CANNOT_MOVE, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public UUID moveOne(Way way, String number, String reason) {
    var order = ordered(way, reason);
    var file =
        moved
            .numbered(way.from().value(), number.strip())
            .orElseThrow(() -> CaseRefusal.at("number", CaseRefusal.Reason.NO_SUCH_CASE));
    if (!mover.move(order, file.id())) {
      throw CaseRefusal.at("number", CaseRefusal.Reason.CANNOT_MOVE);
    }
    moved.done(order.id(), 0, context.now());
    return order.id();
  }

  /**
   * Moves the cases of an order back that took no step since; the work is done by a job after the
   * caller's transaction.
   *
   * @throws CaseRefusal NOTHING_MOVED when there is no such order
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void moveBack(UUID order) {
    authority.require(Power.DESIGN_SERVICES);
    mover.moveBackLater(
        moved.find(order).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NOTHING_MOVED)));
  }

  private MovedCases.Order ordered(Way way, String typed) {
    authority.require(Power.DESIGN_SERVICES);
    var order =
        new MovedCases.Order(
            context.id(),
            way.service().value(),
            way.from().value(),
            way.to().value(),
            way.steps(),
            TaskGate.text("reason", typed, LONGEST));
    moved.add(order, context.actor(), context.now());
    return order;
  }
}
