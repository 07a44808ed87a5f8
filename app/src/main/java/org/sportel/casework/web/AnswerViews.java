package org.sportel.casework.web;

import static java.util.stream.Collectors.joining;
import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.store.Application;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.forms.Answered;
import org.sportel.platform.Json;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** The applicant's answers with the questions of the form they answered. */
@Component
final class AnswerViews {
  /** What the forms of the packs call the ways of delivery. */
  private static final Map<String, DeliveryWay> WANTED =
      Map.of(
          "counter", DeliveryWay.IN_PERSON,
          "post", DeliveryWay.POST,
          "electronic", DeliveryWay.EMAIL);

  private final ServiceBundles bundles;
  private final Json json;
  private final Clock clock;

  AnswerViews(ServiceBundles bundles, Json json, Clock clock) {
    this.bundles = bundles;
    this.json = json;
    this.clock = clock;
  }

  List<SummaryRow> of(Whole whole) {
    return whole.application().map(application -> rows(whole, application)).orElse(List.of());
  }

  /** How the applicant wants the decision, where the form asked it. */
  static String wantedDelivery(Whole whole) {
    var answers =
        whole.application().map(Application::answersJson).orElse("").replace("\": \"", "\":\"");
    for (var chosen : WANTED.entrySet()) {
      if (answers.contains("\"deliveryWay\":\"" + chosen.getKey() + "\"")) {
        return chosen.getValue().name();
      }
    }
    return "";
  }

  private List<SummaryRow> rows(Whole whole, Application application) {
    var version = whole.file().version();
    var form = bundles.of(version).form();
    var now = clock.instant().atZone(Texts.zone());
    return rows(form.summary(answers(application), now));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> answers(Application application) {
    return (Map<String, Object>) json.read(application.answersJson(), LinkedHashMap.class);
  }

  /** One row for each question, and one for each item of a list with all that was said of it. */
  static List<SummaryRow> rows(List<Answered> answers) {
    var items = new LinkedHashMap<String, List<Answered>>();
    answers.forEach(
        answered -> items.computeIfAbsent(item(answered), _ -> new ArrayList<>()).add(answered));
    return items.values().stream().map(AnswerViews::row).toList();
  }

  /** The question, or the item of a list that it is about. */
  private static String item(Answered answered) {
    var name = answered.name();
    return answered.page()
        + " "
        + (answered.row() > 0 && name.contains(".")
            ? name.substring(0, name.lastIndexOf('.'))
            : name);
  }

  private static SummaryRow row(List<Answered> item) {
    var first = item.getFirst();
    var label = label(first);
    var key = first.row() > 0 ? t("casework.answers.row", label, first.row()) : label;
    var said =
        Stream.concat(
            Stream.of(value(first))
                .map(text -> text.isEmpty() ? t("casework.answers.empty") : text),
            item.stream()
                .skip(1)
                .filter(more -> !value(more).isEmpty())
                .map(more -> t("casework.answers.more", label(more), value(more))));
    return SummaryRow.of(key, said.collect(joining("\n")));
  }

  private static String label(Answered answered) {
    return Texts.show(answered.label()).text();
  }

  private static String value(Answered answered) {
    return answered.lines().stream().map(AnswerViews::line).collect(joining("\n"));
  }

  private static String line(Answered.Line line) {
    return switch (line) {
      case Answered.Line.Given(var text) -> text;
      case Answered.Line.Chosen(var text) -> Texts.show(text).text();
      case Answered.Line.Filed(var id, var title) -> title;
      case Answered.Line.YesNo(var yes) -> t(yes ? "casework.diagram.yes" : "casework.diagram.no");
    };
  }
}
