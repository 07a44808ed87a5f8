package org.sportel.problems.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.sportel.problems.ProblemCategories;
import org.sportel.problems.ProgramDoor;
import org.sportel.problems.ReportProblem;
import org.sportel.web.ClientAddress;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Takes a report from a program. */
@Component
final class GeoReports {
  private final ReportProblem reportProblem;
  private final ProblemCategories categories;
  private final ProgramDoor door;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Acting acting;

  GeoReports(
      ReportProblem reportProblem,
      ProblemCategories categories,
      ProgramDoor door,
      CurrentTenant current,
      Transactions transactions,
      Acting acting) {
    this.reportProblem = reportProblem;
    this.categories = categories;
    this.door = door;
    this.current = current;
    this.transactions = transactions;
    this.acting = acting;
  }

  /** Takes it as from a stranger, whoever may be signed in where the request came from. */
  Map<String, Object> take(MultiValueMap<String, String> sent, HttpServletRequest request) {
    var key = Optional.ofNullable(sent.getFirst("api_key")).orElse("");
    door.enter(current.get().id(), key, ClientAddress.of(request));
    var problem = GeoPost.read(sent);
    return acting.as(
        Actor.anonymous(),
        () ->
            transactions.write(
                current.scope(),
                () -> {
                  var taken = reportProblem.report(problem, current.get());
                  var category = categories.taken(problem.category());
                  return GeoReport.receipt(taken.problem(), category);
                }));
  }
}
