package org.sportel.catalogue.bundle;

import org.sportel.catalogue.bundle.BundleFinding.Weight;
import org.sportel.procedure.Problem;
import org.sportel.procedure.Reason;
import org.sportel.procedure.Severity;

/** Problems of procedures and decisions as findings in the reader's language. */
final class ProcedureFindings {
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
    return switch (reason) {
      case TOO_LARGE,
          NOT_XML,
          DOCTYPE,
          TOO_MANY_ELEMENTS,
          TOO_DEEP,
          TEXT_TOO_LONG,
          NOT_BPMN,
          NO_PROCESS,
          SEVERAL_PROCESSES,
          UNREADABLE_FILE ->
          "file";
      case UNSUPPORTED_ELEMENT, UNSUPPORTED_PART, UNSUPPORTED_EVENT, SEVERAL_TRIGGERS -> "element";
      case EXPRESSION_REFUSED, HYPHEN_IN_NAME, BAD_TIMER, NO_TIMER, REPEAT_WITHOUT_ITEMS ->
          "expression";
      case NO_ACTIVITY_TYPE,
          UNMAPPED_ACTIVITY,
          NO_DECISION,
          UNKNOWN_DECISION,
          BAD_DECISION,
          NO_CALLED_PROCESS,
          UNKNOWN_PROCESS,
          CALL_CYCLE ->
          "link";
      case NOBODY_ASSIGNED, NEVER_REACHED, CANNOT_END, STUCK, ENDLESS, NOT_EXHAUSTIVE -> "flow";
      case LISTENER_DROPPED, EXTENSION_DROPPED, CONDITION_IGNORED -> "dropped";
      case MISSING_ID,
          BAD_ID,
          DUPLICATE_ID,
          DANGLING_FLOW,
          FLOW_CROSSES_SCOPE,
          FLOW_INTO_START,
          FLOW_OUT_OF_END,
          BAD_DEFAULT,
          NO_START,
          SEVERAL_STARTS,
          EMPTY_SCOPE,
          BAD_HOST,
          BAD_EVENT_GATEWAY,
          EVENT_SUBPROCESS_FLOW,
          EVENT_SUBPROCESS_START,
          NO_MESSAGE,
          NO_CODE,
          NOT_INTERRUPTING_ERROR ->
          "drawing";
    };
  }
}
