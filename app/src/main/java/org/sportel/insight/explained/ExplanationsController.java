package org.sportel.insight.explained;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.CurrentTenant;
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

/** Lists and writes what the municipality says about its figures. */
@Controller
final class ExplanationsController {
  static final String PATH = "/desk/explanations";
  private static final Set<String> DONE = Set.of("kept", "withdrawn");

  private final ExplanationPages pages;
  private final ExplainFigure explain;
  private final WithdrawExplanation withdraw;
  private final CurrentTenant current;
  private final Transactions transactions;

  ExplanationsController(
      ExplanationPages pages,
      ExplainFigure explain,
      WithdrawExplanation withdraw,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.explain = explain;
    this.withdraw = withdraw;
    this.current = current;
    this.transactions = transactions;
  }

  static String path(String code) {
    return PATH + "/" + code;
  }

  @GetMapping(PATH)
  @Access(power = Power.ADMINISTER)
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    var told = DONE.contains(done) ? t("insight.explain.done." + done) : "";
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.list(told)));
    return "insight/explained/explanationsPage";
  }

  @GetMapping(PATH + "/{code}")
  @Access(power = Power.ADMINISTER)
  String show(@PathVariable String code, Model model) {
    return page(code, Optional.empty(), FieldErrors.none(), model);
  }

  @PostMapping(PATH + "/{code}")
  @Access(power = Power.ADMINISTER)
  String keep(
      @PathVariable String code,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var form = ExplanationForm.of(sent);
    var errors = form.errors(current.get().lang());
    var status = 422;
    if (errors.isEmpty()) {
      try {
        transactions.run(current.scope(), () -> explain.explain(code, form.version(), form.text()));
        return "redirect:" + PATH + "?done=kept";
      } catch (ExplanationRefusal refused) {
        var field = refused.field().orElseThrow(() -> refused);
        status = refused.status();
        errors =
            FieldErrors.none()
                .with(
                    field + "-" + current.get().lang().tag(), refused.messageKey(), refused.args());
      }
    }
    response.setStatus(status);
    return page(code, Optional.of(form), errors, model);
  }

  @PostMapping(PATH + "/{code}/withdraw")
  @Access(power = Power.ADMINISTER)
  String withdraw(@PathVariable String code, @RequestParam(defaultValue = "") String version) {
    transactions.run(
        current.scope(), () -> withdraw.withdraw(code, ExplanationForm.version(version)));
    return "redirect:" + PATH + "?done=withdrawn";
  }

  private String page(
      String code, Optional<ExplanationForm> typed, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.page(code, typed, errors)));
    return "insight/explained/explanationPage";
  }
}
