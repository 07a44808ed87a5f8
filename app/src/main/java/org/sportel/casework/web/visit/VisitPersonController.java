package org.sportel.casework.web.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.audit.AccessLog;
import org.sportel.casework.Applicants;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.visitor.JoinVisit;
import org.sportel.casework.visitor.KnowVisitor;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.platform.text.TypedDay;
import org.sportel.platform.text.TypedId;
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
 * Finds what the office has of the person who came, at the reception or at the counter. What is
 * typed is posted, so that no number and no name stands in an address; what is found is recorded as
 * read.
 */
@Controller
final class VisitPersonController {
  private static final int LONGEST = 100;

  private final Transactions transactions;
  private final CurrentTenant current;
  private final KnowVisitor knowVisitor;
  private final JoinVisit joinVisit;
  private final StandingRows rows;
  private final AccessLog accessLog;

  VisitPersonController(
      Transactions transactions,
      CurrentTenant current,
      KnowVisitor knowVisitor,
      JoinVisit joinVisit,
      StandingRows rows,
      AccessLog accessLog) {
    this.transactions = transactions;
    this.current = current;
    this.knowVisitor = knowVisitor;
    this.joinVisit = joinVisit;
    this.rows = rows;
    this.accessLog = accessLog;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping("/desk/visits/{id}/person")
  String ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String ticket, Model model) {
    transactions.read(
        current.scope(),
        () -> {
          rows.require(new VisitId(id));
          return id;
        });
    model.addAttribute("page", VisitPersonPage.empty(id.toString(), ticket(ticket)));
    return "casework/web/visit/visitPersonPage";
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/visits/{id}/person")
  String find(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String ticket,
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
            ticket(ticket),
            new VisitPersonPage.Typed(cut(identifier), cut(name), cut(day), cut(month), cut(year)),
            false,
            List.of(),
            FieldErrors.none());
    var born = TypedDay.of(cut(day), cut(month), cut(year));
    if (cut(identifier).isEmpty() && (cut(name).isEmpty() || born.isEmpty())) {
      response.setStatus(422);
      var field = cut(name).isEmpty() ? "identifier" : "born";
      model.addAttribute(
          "page", typed.wrong(FieldErrors.none().with(field, "casework.visit.person.missing")));
      return "casework/web/visit/visitPersonPage";
    }
    var wanted = new Applicants.Wanted(cut(identifier), cut(name), born);
    model.addAttribute("page", typed.found(found(new VisitId(id), wanted)));
    return "casework/web/visit/visitPersonPage";
  }

  /** Notes that the visitor came because of a case. */
  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/visits/{id}/cases")
  String join(@PathVariable UUID id, @RequestParam(name = "case", defaultValue = "") String file) {
    var about = new CaseId(TypedId.find(file).orElse(new UUID(0, 0)));
    transactions.run(current.scope(), () -> joinVisit.join(about, new VisitId(id)));
    return "redirect:/desk/counter";
  }

  private List<StandingRow> found(VisitId visit, Applicants.Wanted wanted) {
    return transactions.write(
        current.scope(),
        () -> {
          var ids = knowVisitor.know(visit, wanted);
          var shown = Subject.ofCases(ids.stream().map(CaseId::value).toList());
          // that nothing was found is something, too
          accessLog.record(
              "visit.person",
              "visit",
              shown.isEmpty() ? List.of(new Subject("visit", visit.value())) : shown);
          return rows.of(visit, ids);
        });
  }

  /** The ticket at the reception whose page led here; empty where none did. */
  private static String ticket(String typed) {
    return TypedId.find(typed).map(UUID::toString).orElse("");
  }

  private static String cut(String text) {
    var line = text.strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
