package org.sportel.casework;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.procedure.ProcedureModels;
import org.sportel.casework.procedure.StoppedTokens;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.StoppedSteps;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.procedure.State;
import org.springframework.stereotype.Component;

/** The steps at which procedures stand still, for designers and administrators. */
@Component
public final class StoppedCases {
  private static final int MOST = 200;

  private final StoppedSteps stops;
  private final Cases cases;
  private final ProcedureModels models;
  private final Authority authority;

  StoppedCases(StoppedSteps stops, Cases cases, ProcedureModels models, Authority authority) {
    this.stops = stops;
    this.cases = cases;
    this.models = models;
    this.authority = authority;
  }

  /** A step to which a stopped one may be sent. */
  public record Target(String element, String name) {}

  /** A stop with the steps to which it may be sent. */
  public record Shown(StoppedSteps.Listed listed, List<Target> targets) {}

  /**
   * The stops that wait longest, at most two hundred; nothing of them is personal.
   *
   * @throws org.sportel.platform.NotAllowed for whoever neither designs services nor administers
   */
  public List<StoppedSteps.Listed> list() {
    allow();
    return stops.list(MOST);
  }

  /**
   * One stop.
   *
   * @throws CaseRefusal NO_SUCH_CASE, NOT_STOPPED
   * @throws org.sportel.platform.NotAllowed for whoever neither designs services nor administers
   */
  public Shown get(CaseId id, int token) {
    allow();
    var file = cases.find(id).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_CASE));
    var listed =
        stops.find(id, token).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NOT_STOPPED));
    return new Shown(listed, targets(file, token));
  }

  private List<Target> targets(Case file, int token) {
    var known = models.of(file.version());
    return State.read(file.run().state()).stopped().stream()
        .filter(stopped -> stopped.id() == token)
        .flatMap(stopped -> StoppedTokens.targets(known, stopped).stream())
        .map(element -> new Target(element, name(known, element)))
        .toList();
  }

  private static String name(ProcedureModels.Known known, String element) {
    return Optional.of(element)
        .flatMap(id -> known.holding(id).flatMap(model -> model.find(id)))
        .map(found -> found.name().isBlank() ? element : found.name())
        .orElse(element);
  }

  private void allow() {
    if (!authority.may(Power.DESIGN_SERVICES)) {
      authority.require(Power.ADMINISTER);
    }
  }
}
