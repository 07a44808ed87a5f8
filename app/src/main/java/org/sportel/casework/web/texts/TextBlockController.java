package org.sportel.casework.web.texts;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.texts.EndTextBlock;
import org.sportel.casework.texts.KeepTextBlock;
import org.sportel.casework.texts.TextBlock;
import org.sportel.casework.web.texts.TextBlocksPage.Typed;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedId;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where heads keep the texts for reasons; officers read them there. */
@Controller
final class TextBlockController {
  private static final String PAGE = "/desk/text-blocks";

  private final TextBlockBinder binder;
  private final KeepTextBlock keep;
  private final EndTextBlock end;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  TextBlockController(
      TextBlockBinder binder,
      KeepTextBlock keep,
      EndTextBlock end,
      Transactions transactions,
      CurrentTenant tenant) {
    this.binder = binder;
    this.keep = keep;
    this.end = end;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping(PAGE)
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS})
  String show(
      @RequestParam(defaultValue = "") String block,
      @RequestParam(defaultValue = "") String done,
      Model model) {
    var told = done.equals("kept") || done.equals("ended") ? t("casework.block." + done) : "";
    model.addAttribute(
        "page", transactions.read(tenant.scope(), () -> binder.page(TypedId.find(block), told)));
    return "casework/web/texts/textBlocksPage";
  }

  @PostMapping(PAGE)
  @Access(power = Power.APPROVE_DECISIONS)
  String keep(@RequestParam Map<String, String> sent, HttpServletResponse answer, Model model) {
    var typed = typed(sent, FieldErrors.none());
    var errors = wrongDays(typed);
    if (errors.isEmpty()) {
      try {
        transactions.write(tenant.scope(), () -> keep.keep(TypedId.find(typed.id()), words(typed)));
        return "redirect:" + PAGE + "?done=kept";
      } catch (CaseRefusal refused) {
        if (refused.field().isEmpty()) {
          throw refused;
        }
        errors = errors.with(refused.field().get(), refused.messageKey(), refused.args());
      }
    }
    answer.setStatus(422);
    var wrong = typed(sent, errors);
    model.addAttribute("page", transactions.read(tenant.scope(), () -> binder.again(wrong)));
    return "casework/web/texts/textBlocksPage";
  }

  @PostMapping(PAGE + "/{id}/end")
  @Access(power = Power.APPROVE_DECISIONS)
  String end(@PathVariable UUID id) {
    transactions.run(tenant.scope(), () -> end.end(id));
    return "redirect:" + PAGE + "?done=ended";
  }

  private static TextBlock.Words words(Typed typed) {
    return new TextBlock.Words(
        typed.title(),
        typed.body(),
        Optional.of(TypedText.line(typed.service())).filter(code -> !code.isEmpty()),
        typed.from().date().orElseThrow(),
        typed.until().date());
  }

  /** A last day may be left out; one that is no day may not. */
  private static FieldErrors wrongDays(Typed typed) {
    var errors = FieldErrors.none();
    if (typed.from().date().isEmpty()) {
      errors = errors.with("from", "casework.absence.wrong.day");
    }
    var until = typed.until();
    boolean given = !(until.day() + until.month() + until.year()).isBlank();
    return given && until.date().isEmpty()
        ? errors.with("until", "casework.absence.wrong.day")
        : errors;
  }

  private static Typed typed(Map<String, String> sent, FieldErrors errors) {
    return new Typed(
        sent.getOrDefault("id", ""),
        sent.getOrDefault("title", ""),
        sent.getOrDefault("body", ""),
        sent.getOrDefault("service", ""),
        DayFields.of(sent, "from"),
        DayFields.of(sent, "until"),
        errors);
  }
}
