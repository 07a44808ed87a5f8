package org.sportel.feedback.interview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.sportel.feedback.interview.InterviewRefusal;
import org.sportel.feedback.interview.KeepInterview;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Ids;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the head of a unit writes down what people said in a month. */
@Controller
final class InterviewController {
  private static final String PATH = "/desk/interviews";
  private static final String VIEW = "feedback/interview/web/interviewPage";

  private final InterviewPages pages;
  private final KeepInterview keepInterview;
  private final Ids ids;
  private final Transactions transactions;
  private final CurrentTenant current;

  InterviewController(
      InterviewPages pages,
      KeepInterview keepInterview,
      Ids ids,
      Transactions transactions,
      CurrentTenant current) {
    this.pages = pages;
    this.keepInterview = keepInterview;
    this.ids = ids;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(power = {Power.APPROVE_DECISIONS, Power.MANAGE_CENTRE})
  @GetMapping(PATH)
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.list(done.equals("kept"))));
    return "feedback/interview/web/interviewListPage";
  }

  @Access(power = {Power.APPROVE_DECISIONS, Power.MANAGE_CENTRE})
  @GetMapping(PATH + "/new")
  String blank(Model model) {
    model.addAttribute(
        "page",
        transactions.read(current.scope(), () -> pages.one("", pages.blank(), FieldErrors.none())));
    return VIEW;
  }

  @Access(power = {Power.APPROVE_DECISIONS, Power.MANAGE_CENTRE})
  @PostMapping(PATH + "/new")
  String add(@RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
    return save("", ids.next(), InterviewForm.of(sent), response, model);
  }

  @Access(power = {Power.APPROVE_DECISIONS, Power.MANAGE_CENTRE})
  @GetMapping(PATH + "/{id}")
  String one(@PathVariable UUID id, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(), () -> pages.one(id.toString(), pages.form(id), FieldErrors.none())));
    return VIEW;
  }

  @Access(power = {Power.APPROVE_DECISIONS, Power.MANAGE_CENTRE})
  @PostMapping(PATH + "/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    transactions.read(current.scope(), () -> pages.form(id));
    return save(id.toString(), id, InterviewForm.of(sent), response, model);
  }

  private String save(
      String known, UUID id, InterviewForm form, HttpServletResponse response, Model model) {
    try {
      transactions.run(
          current.scope(), () -> keepInterview.keep(form.interview(id, KeepInterview.MOST_PEOPLE)));
      return "redirect:" + PATH + "?done=kept";
    } catch (InterviewRefusal refused) {
      if (refused.field().isEmpty()) {
        throw refused;
      }
      response.setStatus(refused.status());
      var errors =
          FieldErrors.none()
              .with(refused.field().orElseThrow(), refused.messageKey(), refused.args());
      model.addAttribute(
          "page", transactions.read(current.scope(), () -> pages.one(known, form, errors)));
      return VIEW;
    }
  }
}
