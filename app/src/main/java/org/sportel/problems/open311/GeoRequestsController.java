package org.sportel.problems.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.problems.ProblemClock;
import org.sportel.problems.Problems;
import org.sportel.problems.model.Problem;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes problems from programs and tells them how problems stand. */
@Controller
final class GeoRequestsController {
  private static final String ROOT = "service_requests";

  private final Problems problems;
  private final GeoRequests requests;
  private final GeoReports reports;
  private final ProblemClock clock;
  private final CurrentTenant current;
  private final Transactions transactions;

  GeoRequestsController(
      Problems problems,
      GeoRequests requests,
      GeoReports reports,
      ProblemClock clock,
      CurrentTenant current,
      Transactions transactions) {
    this.problems = problems;
    this.requests = requests;
    this.reports = reports;
    this.clock = clock;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(GeoAnswers.ROOT + "requests" + GeoAnswers.FORMAT)
  ResponseEntity<byte[]> list(
      @RequestParam(name = "service_request_id", defaultValue = "") String ids,
      @RequestParam(name = "service_code", defaultValue = "") String codes,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(name = "start_date", defaultValue = "") String start,
      @RequestParam(name = "end_date", defaultValue = "") String end,
      HttpServletRequest request) {
    GeoAnswers.check(request, current.get());
    var question = GeoQuery.of(new GeoQuery.Asked(ids, codes, status, start, end), clock.now());
    return GeoAnswers.of(
        request,
        ROOT,
        transactions.read(
            current.scope(),
            () -> requests.of(problems.list(question, 1, GeoQuery.MOST), current.get())));
  }

  /** One request; the singular stands in some clients' descriptions. */
  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping({
    GeoAnswers.ROOT + "requests/{id}" + GeoAnswers.FORMAT,
    GeoAnswers.ROOT + "request/{id}" + GeoAnswers.FORMAT
  })
  ResponseEntity<byte[]> one(@PathVariable(name = "id") String number, HttpServletRequest request) {
    GeoAnswers.check(request, current.get());
    return GeoAnswers.of(
        request,
        ROOT,
        transactions.read(
            current.scope(), () -> requests.of(List.of(numbered(number)), current.get())));
  }

  /** Every report gets its number at once; its token is the code that leads back to it. */
  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(GeoAnswers.ROOT + "tokens/{token}" + GeoAnswers.FORMAT)
  ResponseEntity<byte[]> token(@PathVariable String token, HttpServletRequest request) {
    GeoAnswers.check(request, current.get());
    var problem =
        transactions
            .read(current.scope(), () -> problems.coded(token))
            .orElseThrow(() -> new GeoFault(404, "token was not found"));
    return GeoAnswers.of(request, ROOT, List.of(GeoReport.token(problem, token)));
  }

  @Access(value = Rule.PUBLIC, programs = true)
  @PostMapping(GeoAnswers.ROOT + "requests" + GeoAnswers.FORMAT)
  ResponseEntity<byte[]> report(
      @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
    GeoAnswers.check(request, current.get());
    return GeoAnswers.of(request, ROOT, List.of(reports.take(sent, request)));
  }

  private Problem numbered(String number) {
    return problems
        .numbered(number)
        .orElseThrow(() -> new GeoFault(404, "service_request_id was not found"));
  }
}
