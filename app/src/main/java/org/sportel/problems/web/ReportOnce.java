package org.sportel.problems.web;

import java.util.Optional;
import java.util.UUID;
import org.sportel.documents.FileId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Idempotency;
import org.sportel.problems.NewProblem;
import org.sportel.problems.ReportProblem;
import org.sportel.problems.TypedAnswers;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemChannel;
import org.sportel.problems.model.Reporter;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reports a problem once, also when its form is sent twice; in a transaction. */
@Component
final class ReportOnce {
  private static final UUID EVERYBODY = new UUID(0, 0);

  private final ReportProblem reportProblem;
  private final Idempotency idempotency;
  private final CurrentTenant current;

  ReportOnce(ReportProblem reportProblem, Idempotency idempotency, CurrentTenant current) {
    this.reportProblem = reportProblem;
    this.idempotency = idempotency;
    this.current = current;
  }

  /** Where whoever reported it goes on. */
  String report(
      String key,
      ReportAsked asked,
      ReportWordsPage.Typed typed,
      MultiValueMap<String, String> sent,
      Optional<FileId> photo) {
    var problem =
        new NewProblem(
            asked.category(),
            asked.spot(),
            new Problem.Told(typed.description(), TypedAnswers.read(sent), ""),
            new Reporter(typed.name(), typed.email(), typed.phone()),
            photo,
            ProblemChannel.PAGE);
    return key.isEmpty()
        ? report(problem)
        : idempotency.once(EVERYBODY, key, "problems", () -> report(problem));
  }

  private String report(NewProblem problem) {
    var taken = reportProblem.report(problem, current.get());
    return ReportPages.path(current.get()) + "/follow/" + taken.code() + "?sent";
  }
}
