package org.sportel.casework.web.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.audit.AccessLog;
import org.sportel.casework.Applicants;
import org.sportel.casework.VisitCases;
import org.sportel.casework.model.CaseId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.platform.text.TypedDay;
import org.sportel.visits.Visits;
import org.sportel.visits.model.VisitId;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Finds what the office has of the person who stands at the counter. What is typed is posted, so
 * that no number and no name stands in an address; what is found is recorded as read.
 */
@Controller
final class VisitPersonController {
  private static final int LONGEST = 100;

  private final Transactions transactions;
  private final CurrentTenant current;
  private final Visits visits;
  private final Applicants applicants;
  private final VisitCases cases;
  private final AccessLog accessLog;

  VisitPersonController(
      Transactions transactions,
      CurrentTenant current,
      Visits visits,
      Applicants applicants,
      VisitCases cases,
      AccessLog accessLog) {
    this.transactions = transactions;
    this.current = current;
    this.visits = visits;
    this.applicants = applicants;
    this.cases = cases;
    this.accessLog = accessLog;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping("/desk/visits/{id}/person")
  String ask(@PathVariable UUID id, Model model) {
    transactions.read(current.scope(), () -> visits.get(new VisitId(id)));
    model.addAttribute("page", VisitPersonPage.empty(id.toString()));
    return "casework/web/visit/visitPersonPage";
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/visits/{id}/person")
  String find(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String identifier,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(name = "born-day", defaultValue = "") String day,
      @RequestParam(name = "born-month", defaultValue = "") String month,
      @RequestParam(name = "born-year", defaultValue = "") String year,
      HttpServletResponse response,
      Model model) {
    var typed =
        new VisitPersonPage(
            id.toString(),
            cut(identifier),
            cut(name),
            cut(day),
            cut(month),
            cut(year),
            false,
            List.of(),
            FieldErrors.none());
    var born = TypedDay.of(typed.day(), typed.month(), typed.year());
    if (typed.identifier().isBlank() && (typed.name().isBlank() || born.isEmpty())) {
      response.setStatus(422);
      model.addAttribute(
          "page",
          typed.wrong(FieldErrors.none().with("identifier", "casework.visit.person.missing")));
      return "casework/web/visit/visitPersonPage";
    }
    var wanted = new Applicants.Wanted(typed.identifier(), typed.name(), born);
    model.addAttribute("page", typed.found(found(new VisitId(id), wanted)));
    return "casework/web/visit/visitPersonPage";
  }

  private List<StandingRow> found(VisitId visit, Applicants.Wanted wanted) {
    return transactions.write(
        current.scope(),
        () -> {
          visits.get(visit);
          var ids = applicants.seenBefore(wanted).stream().map(Applicants.Earlier::id).toList();
          accessLog.record(
              "visit.person", "visit", Subject.ofCases(ids.stream().map(CaseId::value).toList()));
          return StandingRow.of(cases.standing(ids));
        });
  }

  private static String cut(String text) {
    var line = text.strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
