package org.sportel.setup;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Tenant;

/**
 * One invented case on its way.
 *
 * @param slow a case that is worked on late
 * @param rests the kind of task at which it still lies when the year ends
 */
record DemoCase(
    Tenant tenant,
    CaseId id,
    Applied applied,
    boolean slow,
    Optional<TaskKind> rests,
    Random random) {
  private static final double RESTS = 0.5;

  /**
   * Who applied for what.
   *
   * @param identifier the applicant's personal number
   */
  record Applied(ServiceCode service, String identifier) {}

  /** The same case, which may lie somewhere until the visitors of the demo come. */
  DemoCase recent() {
    if (random.nextDouble() >= RESTS) {
      return this;
    }
    var kinds =
        List.of(
            TaskKind.CHECK,
            TaskKind.CHECK,
            TaskKind.CORRECTION,
            TaskKind.CORRECTION,
            TaskKind.DRAFT,
            TaskKind.APPROVE,
            TaskKind.APPROVE);
    return new DemoCase(
        tenant, id, applied, slow, Optional.of(kinds.get(random.nextInt(kinds.size()))), random);
  }

  /** Whether it lies at a task of this kind. */
  boolean restsAt(TaskKind kind) {
    return rests.filter(kind::equals).isPresent();
  }

  /** Hours until somebody does the next step. */
  double pause() {
    double hours = 3 + random.nextDouble() * 30;
    return slow ? hours * 9 : hours;
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }
}
