package org.sportel.casework.web.flow;

import static org.sportel.web.Texts.t;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.casework.flow.Flow;
import org.sportel.casework.flow.Flows;
import org.sportel.casework.procedure.ProcedureDrawing;
import org.sportel.casework.web.state.CaseTimes;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.procedure.Model;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.DiagramView.Load;
import org.sportel.web.components.Link;

/** Puts the flow of cases into words and onto the drawing. */
final class FlowViews {
  private static final int MOST_VARIANTS = 12;

  /** Of fewer, a time would tell of one person. */
  private static final int LEAST = 5;

  private FlowViews() {}

  static FlowPage page(
      ServiceCode code,
      List<ServiceVersion> served,
      ServiceVersion chosen,
      Model model,
      Flow flow) {
    var path = "/desk/services/" + code.value() + "/flow";
    var names = ProcedureDrawing.labels(model);
    var title = t("casework.flow.drawing");
    return new FlowPage(
        code.value(),
        Texts.show(chosen.card().title()),
        served.stream()
            .filter(version -> version.number() != chosen.number())
            .map(
                version ->
                    new Link(
                        t("casework.move.version", version.number()),
                        path + "?version=" + version.number()))
            .toList(),
        about(chosen, flow),
        flow.cases() == 0
            ? Optional.empty()
            : ProcedureDrawing.told(model, loads(model, flow), title, words(flow, names)),
        new FlowPage.Rows(steps(flow, names), variants(flow, names)));
  }

  private static String about(ServiceVersion chosen, Flow flow) {
    return t(
        flow.cases() == Flows.MOST ? "casework.flow.about.last" : "casework.flow.about",
        t("casework.move.version", chosen.number()),
        flow.cases(),
        CaseTimes.span(flow.whole()));
  }

  private static String words(Flow flow, Map<String, String> names) {
    return flow.steps().stream()
        .findFirst()
        .map(
            step ->
                t(
                    "casework.flow.most",
                    names.getOrDefault(step.element(), step.element()),
                    share(step.sum(), sum(flow))))
        .orElse("");
  }

  /** A step that calls a procedure tells of everything inside it. */
  private static Map<String, Load> loads(Model model, Flow flow) {
    var sum = sum(flow);
    Map<String, Load> loads = new HashMap<>();
    for (var element : model.elements()) {
      var inside = ProcedureDrawing.inside(model, element);
      var steps = flow.steps().stream().filter(step -> inside.contains(step.element())).toList();
      var time = steps.stream().map(Flow.Step::sum).reduce(Duration.ZERO, Duration::plus);
      if (!steps.isEmpty()) {
        int runs = steps.stream().mapToInt(Flow.Step::runs).sum();
        loads.put(
            element.id(),
            new Load(t("casework.flow.load", runs, percent(time, sum)), heat(time, sum)));
      }
    }
    return loads;
  }

  private static int heat(Duration time, Duration sum) {
    long percent = percent(time, sum);
    return percent >= 40 ? 4 : percent >= 20 ? 3 : percent >= 10 ? 2 : 1;
  }

  private static List<List<Cell>> steps(Flow flow, Map<String, String> names) {
    var sum = sum(flow);
    return flow.steps().stream()
        .map(
            step ->
                List.of(
                    Cell.of(names.getOrDefault(step.element(), step.element())),
                    Cell.of(Texts.number(step.cases())),
                    Cell.of(Texts.number(step.repeated())),
                    Cell.of(step.runs() < LEAST ? few() : CaseTimes.span(step.waited())),
                    Cell.of(step.runs() < LEAST ? few() : CaseTimes.span(step.worked())),
                    Cell.of(share(step.sum(), sum))))
        .toList();
  }

  private static List<List<Cell>> variants(Flow flow, Map<String, String> names) {
    return flow.variants().stream()
        .limit(MOST_VARIANTS)
        .map(
            one ->
                List.of(
                    Cell.of(
                        one.elements().isEmpty()
                            ? t("casework.flow.alone")
                            : one.elements().stream()
                                .map(element -> names.getOrDefault(element, element))
                                .collect(Collectors.joining(" → "))),
                    Cell.of(Texts.number(one.cases())),
                    Cell.of(
                        t("casework.flow.percent", Math.round(100.0 * one.cases() / flow.cases()))),
                    Cell.of(one.cases() < LEAST ? few() : CaseTimes.span(one.whole()))))
        .toList();
  }

  private static String few() {
    return t("casework.flow.few", LEAST);
  }

  private static Duration sum(Flow flow) {
    return flow.steps().stream().map(Flow.Step::sum).reduce(Duration.ZERO, Duration::plus);
  }

  private static long percent(Duration part, Duration whole) {
    return whole.isZero() ? 0 : Math.round(100.0 * part.toSeconds() / whole.toSeconds());
  }

  private static String share(Duration part, Duration whole) {
    return t("casework.flow.percent", percent(part, whole));
  }
}
