package org.sportel.insight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.declared.DefineIndicator;
import org.sportel.insight.declared.IndicatorRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds, changes and retires indicators, without a program. */
@Controller
final class IndicatorEditController {
  private static final String PATH = IndicatorsController.PATH;

  private final Transactions transactions;
  private final CurrentTenant current;
  private final DeclaredIndicators indicators;
  private final DefineIndicator define;
  private final IndicatorFormPages pages;

  IndicatorEditController(
      Transactions transactions,
      CurrentTenant current,
      DeclaredIndicators indicators,
      DefineIndicator define,
      IndicatorFormPages pages) {
    this.transactions = transactions;
    this.current = current;
    this.indicators = indicators;
    this.define = define;
    this.pages = pages;
  }

  @GetMapping(PATH + "/new")
  @Access(power = Power.ADMINISTER)
  String blank(Model model) {
    return show(Optional.empty(), IndicatorForm.empty(), FieldErrors.none(), model);
  }

  @PostMapping(PATH + "/new")
  @Access(power = Power.ADMINISTER)
  String add(
      @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Model model) {
    return save(Optional.empty(), IndicatorForm.of(sent), response, model);
  }

  @GetMapping(PATH + "/{code}/change")
  @Access(power = Power.ADMINISTER)
  String page(@PathVariable String code, Model model) {
    var one = get(code);
    return show(Optional.of(one), IndicatorForm.of(one), FieldErrors.none(), model);
  }

  @PostMapping(PATH + "/{code}/change")
  @Access(power = Power.ADMINISTER)
  String change(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    return save(Optional.of(get(code)), IndicatorForm.of(sent), response, model);
  }

  @PostMapping(PATH + "/{code}/retire")
  @Access(power = Power.ADMINISTER)
  String retire(@PathVariable String code) {
    transactions.run(current.scope(), () -> define.retire(code));
    return "redirect:" + PATH + "?done=retired";
  }

  private DeclaredIndicator get(String code) {
    return transactions.read(current.scope(), () -> indicators.get(code));
  }

  private String save(
      Optional<DeclaredIndicator> old,
      IndicatorForm form,
      HttpServletResponse response,
      Model model) {
    var errors = form.errors(current.get().lang());
    if (errors.isEmpty()) {
      try {
        var one = form.indicator(old.map(DeclaredIndicator::code).orElse(form.text("code")));
        var saved = transactions.write(current.scope(), () -> define.define(one));
        return "redirect:" + PATH + "/" + saved.code();
      } catch (IndicatorRefusal refused) {
        errors = FieldErrors.none().with(field(refused), refused.messageKey(), refused.args());
      }
    }
    response.setStatus(422);
    return show(old, form, errors, model);
  }

  private static String field(IndicatorRefusal refused) {
    return switch ((IndicatorRefusal.Reason) refused.reason()) {
      case BAD_INDICATOR_CODE, INDICATOR_CHANGED, TOO_MANY_INDICATORS, NO_SUCH_INDICATOR -> "code";
      case SAMPLE_TOO_SMALL -> "least";
      case NO_SUCH_NUMBER -> "from";
      case FORMULA_UNSOUND, INDICATOR_SLOW, SHIPPED_FORMULA -> "measure";
    };
  }

  private String show(
      Optional<DeclaredIndicator> old, IndicatorForm form, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.page(old, form, errors)));
    return "insight/web/indicatorFormPage";
  }
}
