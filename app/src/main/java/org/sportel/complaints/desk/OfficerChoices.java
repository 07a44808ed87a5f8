package org.sportel.complaints.desk;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.complaints.model.ComplaintStep;
import org.sportel.complaints.model.SeverityMark;
import org.sportel.complaints.web.ComplaintChoices;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** What an officer can choose on the page of a complaint; in a transaction. */
@Component
final class OfficerChoices {
  private final ComplaintChoices choices;
  private final OfficeNames names;
  private final AnswerTemplatePages templates;

  OfficerChoices(ComplaintChoices choices, OfficeNames names, AnswerTemplatePages templates) {
    this.choices = choices;
    this.names = names;
    this.templates = templates;
  }

  ComplaintPage.Choices of(Complaint complaint) {
    return new ComplaintPage.Choices(
        choices.topics(),
        ComplaintChoices.value(complaint.about()),
        choices.services(),
        complaint.about().service().orElse(""),
        choices.units(),
        complaint.about().unit().map(Object::toString).orElse(""),
        names.choices(),
        complaint.handling().concerned().map(Object::toString).orElse(""),
        Arrays.stream(ComplaintOutcome.values())
            .filter(ComplaintOutcome::answered)
            .map(one -> Option.of(one.name(), t("complaints.outcome." + one.name())))
            .toList(),
        Arrays.stream(SeverityMark.values())
            .map(one -> Option.of(one.name(), t("complaints.mark." + one.name())))
            .toList(),
        complaint.handling().severity().stream().map(Enum::name).collect(Collectors.toSet()),
        offered(complaint));
  }

  private List<Option> offered(Complaint complaint) {
    return answers(complaint) ? templates.choices(complaint) : List.of();
  }

  private static boolean answers(Complaint complaint) {
    return ComplaintStep.PROPOSE.from(complaint.stage());
  }

  /** What was typed; a template that was chosen and fits stands in an answer not typed yet. */
  ComplaintPage.Typed filled(Complaint complaint, ComplaintPage.Typed typed) {
    var chosen = typed.of("template", "");
    if (chosen.isEmpty() || typed.fields().containsKey("answer") || !answers(complaint)) {
      return typed;
    }
    return templates
        .filled(chosen, complaint)
        .map(text -> typed.answering(chosen, text))
        .orElse(typed);
  }
}
