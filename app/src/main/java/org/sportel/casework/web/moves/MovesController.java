package org.sportel.casework.web.moves;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.casework.MoveCases;
import org.sportel.casework.MovePlans;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.VersionState;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where designers move running cases to the version in force. */
@Controller
final class MovesController {
  private static final String LIST = "/desk/services/{code}/cases";
  private static final String ONE = LIST + "/{number}";
  private static final String STEP = "step.";
  private static final int PER_PAGE = 100;

  private final MovePlans plans;
  private final MoveCases moveCases;
  private final VersionHistory history;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  MovesController(
      MovePlans plans,
      MoveCases moveCases,
      VersionHistory history,
      Transactions transactions,
      CurrentTenant tenant) {
    this.plans = plans;
    this.moveCases = moveCases;
    this.history = history;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(LIST)
  String list(
      @PathVariable String code, @RequestParam(defaultValue = "") String done, Model model) {
    var wanted = CodeInAddress.read(code);
    var said =
        List.of("ordered", "moved", "back").contains(done) ? t("casework.move.done." + done) : "";
    model.addAttribute(
        "page",
        transactions.read(
            tenant.scope(),
            () -> {
              var versions = history.of(wanted);
              return new MovesPage(
                  wanted.value(),
                  Texts.show(versions.getFirst().card().title()),
                  said,
                  MoveViews.versions(wanted, versions, plans.running(wanted)),
                  plans.orders(wanted).stream()
                      .map(order -> MoveViews.order(order, versions))
                      .toList());
            }));
    return "casework/web/moves/movesPage";
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(ONE)
  String preview(
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam Map<String, String> typed,
      Model model) {
    return show(CodeInAddress.read(code), number, typed, FieldErrors.none(), model);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping(ONE)
  String move(
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    try {
      var only = typed.getOrDefault("number", "").strip();
      var reason = typed.getOrDefault("reason", "");
      transactions.run(
          tenant.scope(),
          () -> {
            var way = way(wanted, number, typed);
            if (only.isEmpty()) {
              moveCases.move(way, reason);
            } else {
              moveCases.moveOne(way, only, reason);
            }
          });
      return "redirect:/desk/services/"
          + wanted.value()
          + "/cases?done="
          + (only.isEmpty() ? "ordered" : "moved");
    } catch (CaseRefusal refused) {
      answer.setStatus(refused.status());
      var errors =
          FieldErrors.none()
              .with(refused.field().orElse("reason"), refused.messageKey(), refused.args());
      return show(wanted, number, typed, errors, model);
    }
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/moves/{order}/back")
  String back(@PathVariable String code, @PathVariable UUID order) {
    transactions.run(tenant.scope(), () -> moveCases.moveBack(order));
    return "redirect:/desk/services/" + CodeInAddress.read(code).value() + "/cases?done=back";
  }

  private MoveCases.Way way(ServiceCode code, int number, Map<String, String> typed) {
    var versions = history.of(code);
    var from =
        versions.stream()
            .filter(version -> version.number() == number)
            .findFirst()
            .orElseThrow(MovesController::unknown);
    var to = inForce(versions);
    if (to.number() == number) {
      throw unknown();
    }
    return new MoveCases.Way(code, from.card().version(), to.card().version(), steps(typed));
  }

  static ServiceVersion inForce(List<ServiceVersion> versions) {
    return versions.stream()
        .filter(version -> version.state() instanceof VersionState.InForce)
        .findFirst()
        .orElseThrow(MovesController::unknown);
  }

  private static Map<String, String> steps(Map<String, String> typed) {
    var steps = new TreeMap<String, String>();
    typed.forEach(
        (name, value) -> {
          if (name.startsWith(STEP) && !value.isBlank()) {
            steps.put(name.substring(STEP.length()), value);
          }
        });
    return steps;
  }

  private String show(
      ServiceCode code, int number, Map<String, String> typed, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.read(tenant.scope(), () -> page(code, number, typed, errors)));
    return "casework/web/moves/movePage";
  }

  private MovePage page(
      ServiceCode code, int number, Map<String, String> typed, FieldErrors errors) {
    var way = way(code, number, typed);
    var shown = Paging.number(typed.getOrDefault("page", "1"), 5);
    var preview = plans.preview(way, (shown - 1) * PER_PAGE, PER_PAGE);
    var versions = history.of(code);
    return new MovePage(
        code.value(),
        Texts.show(versions.getFirst().card().title()),
        t("casework.move.way", number, inForce(versions).number()),
        number,
        preview.moves(),
        MoveViews.summary(preview),
        gone(preview, way.steps()),
        preview.rows().stream().map(MoveViews::row).toList(),
        Paging.of(
            shown,
            preview.cases(),
            PER_PAGE,
            "/desk/services/" + code.value() + "/cases/" + number + query(way.steps())),
        new MovePage.Typed(typed.getOrDefault("number", ""), typed.getOrDefault("reason", "")),
        errors);
  }

  private static String query(Map<String, String> steps) {
    return steps.entrySet().stream()
        .map(step -> STEP + encoded(step.getKey()) + "=" + encoded(step.getValue()) + "&")
        .collect(Collectors.joining("", "?", "page="));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What is gone, and what was chosen for it already. */
  private static List<MovePage.Step> gone(MovePlans.Preview preview, Map<String, String> chosen) {
    var elements = new TreeMap<>(preview.gone());
    chosen.keySet().forEach(element -> elements.putIfAbsent(element, element));
    var targets =
        preview.targets().entrySet().stream()
            .map(target -> Option.of(target.getKey(), target.getValue()))
            .toList();
    return elements.entrySet().stream()
        .map(
            element ->
                new MovePage.Step(
                    STEP + element.getKey(),
                    t("casework.move.step", element.getValue()),
                    targets,
                    chosen.getOrDefault(element.getKey(), "")))
        .toList();
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
