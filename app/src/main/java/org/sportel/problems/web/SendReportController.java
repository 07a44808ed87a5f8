package org.sportel.problems.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.documents.FileRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.problems.ReportBudget;
import org.sportel.problems.TypedAnswers;
import org.sportel.problems.model.ProblemRefusal;
import org.sportel.web.Access;
import org.sportel.web.ClientAddress;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a finished report from the public page. */
@Controller
final class SendReportController {
  private final ReportPages pages;
  private final ProblemPhotos photos;
  private final ReportOnce once;
  private final ReportBudget budget;
  private final CurrentTenant current;
  private final Transactions transactions;

  SendReportController(
      ReportPages pages,
      ProblemPhotos photos,
      ReportOnce once,
      ReportBudget budget,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.photos = photos;
    this.once = once;
    this.budget = budget;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(value = Rule.PUBLIC, files = true)
  @PostMapping("/m/{slug}/problems/new")
  String send(
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var asked = ReportAsked.of(sent);
    var typed =
        new ReportWordsPage.Typed(
            TypedText.text(
                String.valueOf(sent.getOrDefault("description", java.util.List.of("")).getFirst())),
            ReportAsked.one(sent, "name"),
            ReportAsked.one(sent, "email"),
            ReportAsked.one(sent, "phone"));
    budget.take(current.get().id(), ClientAddress.of(request));
    try {
      return "redirect:"
          + photos.with(
              request,
              photo -> once.report(ReportAsked.one(sent, "once"), asked, typed, sent, photo));
    } catch (ProblemRefusal | FileRefusal refused) {
      if (refused.status() != 422) {
        throw refused;
      }
      response.setStatus(422);
      var errors = FieldErrors.none().with(field(refused), refused.messageKey(), refused.args());
      model.addAttribute(
          "page",
          transactions.read(
              current.scope(),
              () -> pages.words(current.get(), asked, typed, TypedAnswers.read(sent), errors)));
      return "problems/web/reportWordsPage";
    }
  }

  private static String field(Refused refused) {
    if (!(refused.reason() instanceof ProblemRefusal.Reason reason)) {
      return ProblemPhotos.FIELD;
    }
    return switch (reason) {
      case EMAIL_WRONG -> "email";
      case NOT_A_PHOTO -> ProblemPhotos.FIELD;
      case WORDS_MISSING, WORDS_LONG -> "description";
      default -> "";
    };
  }
}
