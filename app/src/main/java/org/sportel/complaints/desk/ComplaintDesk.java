package org.sportel.complaints.desk;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the page of a complaint, and again with what was typed where something was refused. */
@Component
final class ComplaintDesk {
  private static final String VIEW = "complaints/desk/complaintPage";

  private final ComplaintPages pages;
  private final Transactions transactions;
  private final CurrentTenant current;

  ComplaintDesk(ComplaintPages pages, Transactions transactions, CurrentTenant current) {
    this.pages = pages;
    this.transactions = transactions;
    this.current = current;
  }

  /** Shows it, with the text of a template in the answer where one is named. */
  String show(UUID id, String done, String template, Model model) {
    var key = "complaints.done." + done;
    var said = !done.isEmpty() && Texts.knows(key) ? t(key) : "";
    var typed = new ComplaintPage.Typed(FieldErrors.none(), Map.of("template", template), said);
    return page(id, typed, model);
  }

  /** Does something and leads back to the page; who may not see it any more, to the list. */
  String act(
      UUID id,
      String done,
      Runnable deed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      transactions.run(current.scope(), deed);
      return "redirect:/desk/complaints/" + id + "?done=" + done;
    } catch (Refused refused) {
      return again(id, done, refused, request, response, model);
    }
  }

  /** Shows it again with what was refused; who may not see it any more learns nothing. */
  String again(
      UUID id,
      String done,
      Refused refused,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (refused.reason() == ComplaintRefusal.Reason.COMPLAINT_UNKNOWN
        && refused.field().isEmpty()) {
      throw refused;
    }
    response.setStatus(refused.status());
    var errors =
        FieldErrors.none().with(refused.field().orElse(done), refused.messageKey(), refused.args());
    return page(id, new ComplaintPage.Typed(errors, fields(request), ""), model);
  }

  private String page(UUID id, ComplaintPage.Typed typed, Model model) {
    model.addAttribute(
        "page", transactions.write(current.scope(), () -> pages.page(new ComplaintId(id), typed)));
    return VIEW;
  }

  private static Map<String, String> fields(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !field.getKey().equals("_csrf"))
        .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()[0]));
  }
}
