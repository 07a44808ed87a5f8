package org.sportel.casework.web;

import static java.util.stream.Collectors.joining;
import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return form.summary(answers(application), now).stream().map(AnswerViews::row).toList();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> answers(Application application) {
    return (Map<String, Object>) json.read(application.answersJson(), LinkedHashMap.class);
  }

  static SummaryRow row(Answered answered) {
    var label = Texts.show(answered.label()).text();
    var key = answered.row() > 0 ? t("casework.answers.row", label, answered.row()) : label;
    var value = answered.lines().stream().map(AnswerViews::line).collect(joining("\n"));
    return SummaryRow.of(key, value.isEmpty() ? t("casework.answers.empty") : value);
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
