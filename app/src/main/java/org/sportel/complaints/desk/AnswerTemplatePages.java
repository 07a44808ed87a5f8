package org.sportel.complaints.desk;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.complaints.settings.AnswerTemplate;
import org.sportel.complaints.settings.AnswerTemplates;
import org.sportel.network.CurrentTenant;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Binds the pages of answer templates, and puts one into an answer. */
@Component
final class AnswerTemplatePages {
  private final AnswerTemplates templates;
  private final CurrentTenant current;

  AnswerTemplatePages(AnswerTemplates templates, CurrentTenant current) {
    this.templates = templates;
    this.current = current;
  }

  AnswerTemplateListPage list() {
    return new AnswerTemplateListPage(templates.list().stream().map(one -> row(one)).toList());
  }

  private static List<Cell> row(AnswerTemplate one) {
    return List.of(
        Cell.link(Texts.show(one.title()), AnswerTemplateController.PATH + "/" + one.id()),
        Cell.of(
            one.topic()
                .map(topic -> t("complaints.topic." + topic.name()))
                .orElseGet(() -> t("complaints.template.every"))),
        Cell.of(one.offered() ? t("complaints.template.on") : t("complaints.template.off")));
  }

  AnswerTemplatePage form(String at, Map<String, String> fields, FieldErrors errors) {
    return new AnswerTemplatePage(
        at,
        current.get().lang(),
        Arrays.stream(ComplaintTopic.values())
            .map(one -> Option.of(one.name(), t("complaints.topic." + one.name())))
            .toList(),
        fields,
        errors);
  }

  /** Those that can begin the answer to a complaint. */
  List<Option> choices(Complaint complaint) {
    return fitting(complaint)
        .map(one -> Option.of(one.id().toString(), Texts.show(one.title()).text()))
        .toList();
  }

  /** What one of those says about the complaint, in the language of the complainant. */
  Optional<String> filled(String id, Complaint complaint) {
    return fitting(complaint)
        .filter(one -> one.id().toString().equals(id))
        .findFirst()
        .map(one -> filled(one, complaint));
  }

  private Stream<AnswerTemplate> fitting(Complaint complaint) {
    return templates.list().stream().filter(one -> one.fits(complaint.about().topic()));
  }

  private static String filled(AnswerTemplate template, Complaint complaint) {
    var lang = complaint.lang();
    var received =
        Texts.speaking(lang, Texts.zone(), () -> Texts.date(complaint.clocks().received()));
    return template
        .body()
        .in(lang)
        .text()
        .replace(AnswerTemplate.NUMBER, complaint.number())
        .replace(AnswerTemplate.RECEIVED, received);
  }
}
