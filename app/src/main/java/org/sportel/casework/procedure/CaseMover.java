package org.sportel.casework.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.MovedCases;
import org.sportel.casework.store.Tasks;
import org.sportel.catalogue.VersionId;
import org.sportel.platform.Jobs;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Carries out orders to move cases, each case under its lock. */
@Component
public final class CaseMover {
  static final String KIND = "casework.move-cases";

  /** An order to be carried out, or to be taken back. */
  record Ordered(UUID order, boolean back) {}

  private final Rows rows;
  private final VersionMove move;
  private final Jobs jobs;
  private final Journal journal;
  private final ActionContext context;

  CaseMover(Rows rows, VersionMove move, Jobs jobs, Journal journal, ActionContext context) {
    this.rows = rows;
    this.move = move;
    this.jobs = jobs;
    this.journal = journal;
    this.context = context;
  }

  /** The tables that a move touches. */
  @Component
  record Rows(Cases cases, Tasks tasks, MovedCases moved) {}

  /** Moves all cases of an order when the running transaction has committed. */
  public void moveLater(MovedCases.Order order) {
    jobs.enqueue(KIND, order.id(), new Ordered(order.id(), false), context.now());
  }

  /** Moves the cases of an order back when the running transaction has committed. */
  public void moveBackLater(MovedCases.Order order) {
    var key =
        UUID.nameUUIDFromBytes(
            (order.id() + " back").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    jobs.enqueue(KIND, key, new Ordered(order.id(), true), context.now());
  }

  /** Moves one case in the running transaction; false when it stays. */
  public boolean move(MovedCases.Order order, CaseId id) {
    var file = rows.cases().lock(id);
    if (!runs(file, order.from()) || !moved(file, new VersionId(order.to()), order.steps())) {
      return false;
    }
    rows.moved().moved(order.id(), id, context.now());
    return true;
  }

  /** Moves one case back in the running transaction; false when it took a step since. */
  boolean back(MovedCases.Order order, CaseId id) {
    var file = rows.cases().lock(id);
    if (!runs(file, order.to()) || !rows.moved().still(order.id(), id)) {
      return false;
    }
    Map<String, String> steps = new HashMap<>();
    order.steps().forEach((old, now) -> steps.put(now, old));
    if (!moved(file, new VersionId(order.from()), steps)) {
      return false;
    }
    rows.moved().undone(order.id(), id, context.now());
    return true;
  }

  private static boolean runs(Case file, UUID version) {
    return file.stage().state() != CaseState.CLOSED
        && file.facts().serviceVersion().equals(version);
  }

  private boolean moved(Case file, VersionId to, Map<String, String> steps) {
    var open = rows.tasks().open(List.of(file.id().value()));
    if (!(move.plan(file, open, to, steps) instanceof VersionMove.Plan.Moves moves)) {
      return false;
    }
    var now = move.carryOut(file, open, to, moves);
    rows.cases().update(now);
    rows.moved().under(now.id(), to.value());
    journal.record(
        new CaseEvent.MovedToVersion(now.id().value(), now.facts(), file.facts().serviceVersion()));
    return true;
  }
}
