package org.sportel.catalogue.bundle;

import java.util.Map;
import java.util.Set;
import org.sportel.catalogue.bundle.BundleFinding.Weight;
import org.sportel.procedure.Problem;
import org.sportel.procedure.Reason;
import org.sportel.procedure.Severity;

/** Problems of procedures and decisions as findings in the reader's language. */
final class ProcedureFindings {
  /** Reasons that are mended in the same way; all others by drawing the place again. */
  private static final Map<String, Set<Reason>> FAMILIES =
      Map.of(
          "file",
          Set.of(
              Reason.TOO_LARGE,
              Reason.NOT_XML,
              Reason.DOCTYPE,
              Reason.TOO_MANY_ELEMENTS,
              Reason.TOO_DEEP,
              Reason.TEXT_TOO_LONG,
              Reason.NOT_BPMN,
              Reason.NO_PROCESS,
              Reason.SEVERAL_PROCESSES,
              Reason.NO_SUCH_PROCESS,
              Reason.UNREADABLE_FILE),
          "element",
          Set.of(
              Reason.UNSUPPORTED_ELEMENT,
              Reason.UNSUPPORTED_PART,
              Reason.UNSUPPORTED_EVENT,
              Reason.SEVERAL_TRIGGERS),
          "expression",
          Set.of(
              Reason.EXPRESSION_REFUSED,
              Reason.HYPHEN_IN_NAME,
              Reason.BAD_TIMER,
              Reason.NO_TIMER,
              Reason.REPEAT_WITHOUT_ITEMS),
          "link",
          Set.of(
              Reason.NO_ACTIVITY_TYPE,
              Reason.UNMAPPED_ACTIVITY,
              Reason.NO_DECISION,
              Reason.UNKNOWN_DECISION,
              Reason.BAD_DECISION,
              Reason.NO_CALLED_PROCESS,
              Reason.UNKNOWN_PROCESS,
              Reason.CALL_CYCLE),
          "flow",
          Set.of(
              Reason.NOBODY_ASSIGNED,
              Reason.NEVER_REACHED,
              Reason.CANNOT_END,
              Reason.STUCK,
              Reason.ENDLESS,
              Reason.NOT_EXHAUSTIVE),
          "dropped",
          Set.of(
              Reason.LISTENER_DROPPED,
              Reason.EXTENSION_DROPPED,
              Reason.CONDITION_IGNORED,
              Reason.OTHER_PROCESSES));

  private ProcedureFindings() {}

  static BundleFinding of(String path, Problem problem) {
    var weight = refuses(problem) ? Weight.ERROR : Weight.WARNING;
    return new BundleFinding(
        weight,
        path,
        problem.element(),
        problem.line(),
        "catalogue.procedure." + problem.reason().name(),
        "catalogue.procedure.fix." + family(problem.reason()),
        problem.args().stream().map(String::valueOf).toList());
  }

  /** A procedure that can stop, run in a circle or never end must not meet a case. */
  private static boolean refuses(Problem problem) {
    return problem.severity() == Severity.ERROR
        || problem.reason() == Reason.STUCK
        || problem.reason() == Reason.ENDLESS
        || problem.reason() == Reason.CANNOT_END;
  }

  private static String family(Reason reason) {
    return FAMILIES.entrySet().stream()
        .filter(family -> family.getValue().contains(reason))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("drawing");
  }
}
