package org.sportel.catalogue.meter;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.Numeral;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meter of a service: its baseline, the comparison and the days from law to live. */
@Controller
final class MeterController {
  private static final String ONE = "/desk/services/{code}/meter";
  private static final List<String> MONEY = List.of("hour", "trip", "page");

  private final ServiceMeter meter;
  private final SetBaseline setBaseline;
  private final NoteLawDay noteLawDay;
  private final CurrentTenant current;
  private final Transactions transactions;

  MeterController(
      ServiceMeter meter,
      SetBaseline setBaseline,
      NoteLawDay noteLawDay,
      CurrentTenant current,
      Transactions transactions) {
    this.meter = meter;
    this.setBaseline = setBaseline;
    this.noteLawDay = noteLawDay;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/meter")
  String all(Model model) {
    model.addAttribute("page", transactions.read(current.scope(), meter::all));
    return "catalogue/meter/meterListPage";
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(ONE)
  String show(
      @PathVariable String code, @RequestParam(defaultValue = "") String done, Model model) {
    var said = List.of("baseline", "law").contains(done) ? t("catalogue.meter.done." + done) : "";
    return show(CodeInAddress.read(code), said, Optional.empty(), FieldErrors.none(), model);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping(ONE + "/baseline")
  String baseline(
      @PathVariable String code,
      @RequestParam Map<String, String> fields,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    var errors = FieldErrors.none();
    var yearly = whole(fields.getOrDefault("yearly", ""));
    if (yearly.isEmpty()) {
      errors = errors.with("yearly", "catalogue.meter.wrong.number");
    }
    for (var name : MONEY) {
      if (money(fields, name).isEmpty()) {
        errors = errors.with(name, "catalogue.meter.wrong.money");
      }
    }
    if (!errors.isEmpty()) {
      return again(wanted, fields, errors, 422, answer, model);
    }
    var set =
        new SetBaseline.Wanted(
            whole(fields.getOrDefault("version", "")).orElse(0),
            yearly.orElseThrow(),
            money(fields, "hour").orElseThrow(),
            money(fields, "trip").orElseThrow(),
            money(fields, "page").orElseThrow());
    try {
      transactions.run(current.scope(), () -> setBaseline.set(wanted, set));
      return back(wanted, "baseline");
    } catch (CatalogueRefusal refused) {
      var field = refused.reason() == CatalogueRefusal.Reason.NUMBER_WRONG ? "yearly" : "version";
      return again(wanted, fields, refusal(field, refused), refused.status(), answer, model);
    }
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping(ONE + "/law")
  String law(
      @PathVariable String code,
      @RequestParam Map<String, String> fields,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    var day = DayFields.of(fields, "law").date();
    if (day.isEmpty()) {
      var errors = FieldErrors.none().with("law", "catalogue.refused.NO_SUCH_DAY");
      return again(wanted, fields, errors, 422, answer, model);
    }
    try {
      var number = whole(fields.getOrDefault("lawVersion", "")).orElse(0);
      transactions.run(current.scope(), () -> noteLawDay.note(wanted, number, day.get()));
      return back(wanted, "law");
    } catch (CatalogueRefusal refused) {
      var field = refused.reason() == CatalogueRefusal.Reason.LAW_AHEAD ? "law" : "lawVersion";
      return again(wanted, fields, refusal(field, refused), refused.status(), answer, model);
    }
  }

  private static FieldErrors refusal(String field, CatalogueRefusal refused) {
    return FieldErrors.none().with(field, refused.messageKey(), refused.args());
  }

  private static Optional<Integer> whole(String typed) {
    return Numeral.read(typed)
        .meant(number -> number.stripTrailingZeros().scale() <= 0)
        .readings()
        .stream()
        .findFirst()
        .filter(number -> number.stripTrailingZeros().scale() <= 0 && number.precision() <= 9)
        .map(BigDecimal::intValueExact);
  }

  /** A sum that can be read in one way only. */
  private static Optional<BigDecimal> money(Map<String, String> fields, String name) {
    var readings = Numeral.read(fields.getOrDefault(name, "")).readings();
    return readings.size() == 1
        ? Optional.of(readings.getFirst()).filter(sum -> sum.signum() >= 0 && sum.precision() < 12)
        : Optional.empty();
  }

  private static String back(ServiceCode code, String done) {
    return "redirect:/desk/services/" + code.value() + "/meter?done=" + done;
  }

  private String again(
      ServiceCode code,
      Map<String, String> fields,
      FieldErrors errors,
      int status,
      HttpServletResponse answer,
      Model model) {
    answer.setStatus(status);
    var typed =
        new MeterPage.Typed(
            fields.getOrDefault("version", ""),
            fields,
            fields.getOrDefault("lawVersion", ""),
            DayFields.of(fields, "law"));
    return show(code, "", Optional.of(typed), errors, model);
  }

  private String show(
      ServiceCode code,
      String done,
      Optional<MeterPage.Typed> typed,
      FieldErrors errors,
      Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> meter.one(code, done, typed, errors)));
    return "catalogue/meter/meterPage";
  }
}
