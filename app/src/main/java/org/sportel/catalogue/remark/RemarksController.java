package org.sportel.catalogue.remark;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where designers deal with remarks of readers. */
@Controller
final class RemarksController {
  private static final String LIST = "/desk/remarks";
  private static final String ONE = LIST + "/{id}";

  private final Remarks remarks;
  private final AnswerRemark answerRemark;
  private final CurrentTenant current;
  private final Transactions transactions;

  RemarksController(
      Remarks remarks,
      AnswerRemark answerRemark,
      CurrentTenant current,
      Transactions transactions) {
    this.remarks = remarks;
    this.answerRemark = answerRemark;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(LIST)
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    var said = List.of("answer", "close").contains(done) ? t("catalogue.remark.done." + done) : "";
    var lines =
        transactions.read(current.scope(), remarks::waiting).stream()
            .map(
                remark ->
                    new RemarksPage.Line(
                        LIST + "/" + remark.id(),
                        remark.code().value(),
                        Texts.shortDateTime(remark.at()),
                        new Shown(remark.words(), remark.lang())))
            .toList();
    model.addAttribute("page", new RemarksPage(said, lines));
    return "catalogue/remark/remarksPage";
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(ONE)
  String show(@PathVariable UUID id, Model model) {
    return show(id, "", "", "", FieldErrors.none(), model);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping(ONE)
  String done(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String deed,
      @RequestParam(defaultValue = "") String question,
      @RequestParam(defaultValue = "") String answer,
      HttpServletResponse response,
      Model model) {
    try {
      transactions.run(
          current.scope(),
          () -> {
            if (deed.equals("close")) {
              answerRemark.close(id, answer);
            } else {
              answerRemark.answer(id, question, answer);
            }
          });
      return "redirect:" + LIST + "?done=" + (deed.equals("close") ? "close" : "answer");
    } catch (CatalogueRefusal refused) {
      if (refused.reason() == Reason.REMARK_GONE) {
        throw refused;
      }
      response.setStatus(refused.status());
      var field = refused.reason() == Reason.QUESTION_LENGTH ? "question" : "answer";
      var errors = FieldErrors.none().with(field, refused.messageKey(), refused.args());
      return show(id, deed, question, answer, errors, model);
    }
  }

  private String show(
      UUID id, String deed, String question, String answer, FieldErrors errors, Model model) {
    var remark =
        transactions
            .read(current.scope(), () -> remarks.find(id))
            .orElseThrow(() -> new CatalogueRefusal(Reason.REMARK_GONE));
    model.addAttribute(
        "page",
        new RemarksPage.One(
            LIST + "/" + id,
            remark.code().value(),
            Texts.dateTime(remark.at()),
            new Shown(remark.words(), remark.lang()),
            deed.isEmpty() ? "answer" : deed,
            question,
            answer,
            errors));
    return "catalogue/remark/remarkDeskPage";
  }
}
