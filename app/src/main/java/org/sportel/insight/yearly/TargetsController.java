package org.sportel.insight.yearly;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting what figures should reach. */
@Controller
final class TargetsController {
  private static final String PAGE = "/desk/figures/targets";
  private static final int LONGEST = 10;

  private final FigureTargets targets;
  private final SetFigureTarget set;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  TargetsController(
      FigureTargets targets, SetFigureTarget set, Transactions transactions, CurrentTenant tenant) {
    this.targets = targets;
    this.set = set;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping(PAGE)
  @Access(power = Power.ADMINISTER)
  String show(@RequestParam(defaultValue = "") String done, Model model) {
    var told = done.equals("kept") ? t("insight.yearly.targets.kept") : "";
    var values = new HashMap<String, String>();
    transactions
        .read(tenant.scope(), targets::all)
        .forEach(
            (figure, value) ->
                values.put(figure.name(), value.stripTrailingZeros().toPlainString()));
    model.addAttribute("page", new TargetsPage(values, FieldErrors.none(), told));
    return "insight/yearly/targetsPage";
  }

  @PostMapping(PAGE)
  @Access(power = Power.ADMINISTER)
  String keep(@RequestParam Map<String, String> typed, HttpServletResponse answer, Model model) {
    var errors = FieldErrors.none();
    var read = new EnumMap<TargetFigure, Optional<BigDecimal>>(TargetFigure.class);
    for (var figure : TargetFigure.values()) {
      try {
        var value = number(typed.getOrDefault(figure.name(), ""));
        read.put(figure, value);
        if (value.filter(v -> !SetFigureTarget.fits(figure, v)).isPresent()) {
          errors = errors.with(figure.name(), "insight.refused.TARGET_WRONG");
        }
      } catch (NumberFormatException none) {
        errors = errors.with(figure.name(), "insight.refused.TARGET_WRONG");
      }
    }
    if (errors.isEmpty()) {
      transactions.run(tenant.scope(), () -> read.forEach(set::set));
      return "redirect:" + PAGE + "?done=kept";
    }
    answer.setStatus(422);
    model.addAttribute("page", new TargetsPage(typed, errors, ""));
    return "insight/yearly/targetsPage";
  }

  /** A number with a comma or a point; empty where nothing is typed. */
  private static Optional<BigDecimal> number(String typed) {
    var text = typed.strip().replace(',', '.');
    if (text.length() > LONGEST || !text.matches("[0-9.]*")) {
      throw new NumberFormatException(text);
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}
