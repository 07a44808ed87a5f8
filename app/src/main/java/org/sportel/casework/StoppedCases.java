package org.sportel.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.procedure.CaseProcedure;
import org.sportel.casework.procedure.ProcedureModels;
import org.sportel.casework.procedure.StoppedTokens;
import org.sportel.casework.stopped.StoppedMoves;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.StoppedSteps;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.procedure.Effect;
import org.sportel.procedure.State;
import org.springframework.stereotype.Component;

/** The steps at which procedures stand still, for designers and administrators. */
@Component
public final class StoppedCases {
  private static final int MOST = 200;

  private final StoppedSteps stops;
  private final Cases cases;
  private final ProcedureModels models;
  private final CaseProcedure procedure;
  private final StoppedMoves moves;
  private final Authority authority;

  StoppedCases(
      StoppedSteps stops,
      Cases cases,
      ProcedureModels models,
      CaseProcedure procedure,
      StoppedMoves moves,
      Authority authority) {
    this.stops = stops;
    this.cases = cases;
    this.models = models;
    this.procedure = procedure;
    this.moves = moves;
    this.authority = authority;
  }

  /** A step to which a stopped one may be sent. */
  public record Target(String element, String name) {}

  /**
   * A stop with the steps to which it may be sent.
   *
   * @param proposed where another person's word is awaited
   * @param twoPersons whether a move needs a second person
   */
  public record Shown(
      StoppedSteps.Listed listed,
      List<Target> targets,
      Optional<StoppedMoves.Proposed> proposed,
      boolean twoPersons) {}

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
    return new Shown(listed, targets(file, token), moves.of(listed.stop()), moves.twoPersons());
  }

  /**
   * What sending a stop to another step would bring about first; nothing is done.
   *
   * @throws CaseRefusal NO_SUCH_CASE; NO_SUCH_STEP for a step to which it cannot be sent
   * @throws org.sportel.platform.NotAllowed for whoever neither designs services nor administers
   */
  public List<Effect> foreseen(CaseId id, int token, String element) {
    allow();
    var file = cases.find(id).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_CASE));
    return procedure.foreseen(file, token, element);
  }

  /** The cases for which a move is proposed, among those that stand still. */
  public Set<CaseId> proposed() {
    allow();
    return moves.cases();
  }

  /** Whether a move needs a second person. */
  public boolean twoPersons() {
    return moves.twoPersons();
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
