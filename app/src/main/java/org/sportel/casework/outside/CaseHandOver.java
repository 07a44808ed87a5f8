package org.sportel.casework.outside;

import java.util.List;
import java.util.Map;
import org.sportel.audit.AccessLog;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.decision.NoteDelivery;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Decisions;
import org.sportel.casework.store.Tasks;
import org.sportel.documents.Downloads;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/**
 * Hands a decision of this office over at a counter of another tenant. Whether the guest may is
 * asked by the module that lets them in.
 */
@Component
public final class CaseHandOver {
  private final TaskGate gate;
  private final Tasks tasks;
  private final Decisions decisions;
  private final NoteDelivery noteDelivery;
  private final Downloads downloads;
  private final AccessLog accessLog;

  CaseHandOver(
      TaskGate gate,
      Tasks tasks,
      Decisions decisions,
      NoteDelivery noteDelivery,
      Downloads downloads,
      AccessLog accessLog) {
    this.gate = gate;
    this.tasks = tasks;
    this.decisions = decisions;
    this.noteDelivery = noteDelivery;
    this.downloads = downloads;
    this.accessLog = accessLog;
  }

  /** Whether a decision is made and waits to be handed over or sent. */
  public boolean waits(CaseId id) {
    return tasks.open(List.of(id.value())).stream()
            .anyMatch(task -> task.kind() == TaskKind.DELIVER)
        && decisions
            .find(id)
            .filter(decision -> decision.state() == Decision.State.ISSUED)
            .isPresent();
  }

  /**
   * Opens the document that waits, so that the guest prints it; the look is logged.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, NO_SUCH_TASK, NO_DRAFT, DOCUMENT_NOT_READY
   * @throws org.sportel.platform.NotAllowed for whoever is no guest
   */
  public Downloads.Ready open(CaseId id) {
    gate.guest(id, TaskKind.DELIVER);
    var decision =
        decisions.find(id).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_DRAFT));
    accessLog.record("decision", "handOver", List.of(Subject.ofCase(id.value())));
    return downloads.find(decision.printed().made().file());
  }

  /**
   * Notes that it was handed over; the procedure goes on to its end.
   *
   * @param takenBy who took it
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, NO_SUCH_TASK, NO_DRAFT, DOCUMENT_NOT_READY,
   *     TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed for whoever is no guest
   */
  public void handOver(CaseId id, String takenBy) {
    var work = gate.guest(id, TaskKind.DELIVER);
    noteDelivery.note(work.file(), DeliveryWay.IN_PERSON, takenBy);
    gate.done(work, Map.of());
  }
}
