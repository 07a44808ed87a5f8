package org.sportel.feedback.survey.web;

import static org.sportel.web.Texts.t;

import gg.jte.html.escape.Escape;
import java.util.Optional;
import org.sportel.feedback.survey.Survey;
import org.sportel.feedback.survey.Surveys;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Links to the surveys that are open to an audience. */
@Component
final class SurveyLinks {
  private final Surveys surveys;
  private final CurrentDay today;
  private final CurrentTenant current;
  private final Transactions transactions;

  SurveyLinks(Surveys surveys, CurrentDay today, CurrentTenant current, Transactions transactions) {
    this.surveys = surveys;
    this.today = today;
    this.current = current;
    this.transactions = transactions;
  }

  Optional<PanelContent> of(Survey.Audience audience) {
    var open = transactions.read(current.scope(), () -> surveys.open(audience, today.day()));
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PanelContent(
                t("feedback.survey.invited"),
                output -> {
                  output.writeContent("<ul class=\"govuk-list\">");
                  open.forEach(survey -> link(survey, output));
                  output.writeContent("</ul>");
                }));
  }

  private void link(Survey survey, gg.jte.TemplateOutput output) {
    var title = Texts.show(survey.plan().title());
    output.writeContent("<li><a class=\"govuk-link\" href=\"");
    Escape.htmlAttribute("/m/" + current.get().slug() + "/surveys/" + survey.code(), output);
    output.writeContent("\" lang=\"");
    Escape.htmlAttribute(title.lang(), output);
    output.writeContent("\">");
    Escape.htmlContent(title.text(), output);
    output.writeContent("</a></li>");
  }
}
