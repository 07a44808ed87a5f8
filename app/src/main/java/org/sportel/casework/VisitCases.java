package org.sportel.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseFees;
import org.sportel.casework.store.CaseVisits;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.network.UnitId;
import org.sportel.platform.LocalText;
import org.sportel.register.RegisterNumber;
import org.sportel.visits.Visits;
import org.sportel.visits.model.Visit;
import org.sportel.visits.model.VisitId;
import org.springframework.stereotype.Component;

/** What came of a visit, and how it stands: numbers, services and states, never a person. */
@Component
public final class VisitCases {
  private final CaseVisits visits;
  private final Cases cases;
  private final Tasks tasks;
  private final CaseFees fees;
  private final Visits past;

  VisitCases(CaseVisits visits, Cases cases, Tasks tasks, CaseFees fees, Visits past) {
    this.visits = visits;
    this.cases = cases;
    this.tasks = tasks;
    this.fees = fees;
    this.past = past;
  }

  /**
   * A visit that is known to have taken place.
   *
   * @throws org.sportel.visits.model.VisitRefusal VISIT_UNKNOWN
   */
  public Visit known(VisitId id) {
    return past.get(id);
  }

  /** The cases that a visit was about. */
  public List<Standing> of(VisitId visit) {
    return standing(visits.of(visit));
  }

  /** The visit of which a case came. */
  public Optional<VisitId> of(CaseId id) {
    return visits.of(id);
  }

  /** How cases stand, in the order asked for; those that are gone are left out. */
  public List<Standing> standing(Collection<CaseId> ids) {
    return ids.stream().flatMap(id -> cases.find(id).stream()).map(this::standing).toList();
  }

  private Standing standing(Case file) {
    return new Standing(
        file.id(),
        file.number(),
        file.title(),
        new UnitId(file.facts().unit()),
        file.stage().state(),
        tasks.of(file.id()).stream()
            .filter(task -> task.closed().isEmpty())
            .map(Task::kind)
            .distinct()
            .toList(),
        fees.find(file.id()).filter(fee -> !fee.settled()).isPresent());
  }

  /** For what each case took a visit. */
  public Map<CaseId, VisitPurpose> purposes(VisitId visit) {
    return visits.purposes(visit);
  }

  /**
   * How a case stands.
   *
   * @param unit the responsible one
   * @param waitsFor what is to be done next
   * @param owes whether its fee is not paid
   */
  public record Standing(
      CaseId id,
      RegisterNumber number,
      LocalText title,
      UnitId unit,
      CaseState state,
      List<TaskKind> waitsFor,
      boolean owes) {
    /** Copies the list. */
    public Standing {
      waitsFor = List.copyOf(waitsFor);
    }
  }
}
