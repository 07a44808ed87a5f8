package org.sportel.feedback.survey.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sportel.feedback.survey.Surveys;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.CsvFile;
import org.sportel.web.Access;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the results of a survey are read. */
@Controller
final class SurveyResultsController {
  private static final String AT = SurveyDeskController.PATH + "/{id}/results";

  private final SurveyViews views;
  private final Surveys surveys;
  private final CurrentTenant current;
  private final Transactions transactions;

  SurveyResultsController(
      SurveyViews views, Surveys surveys, CurrentTenant current, Transactions transactions) {
    this.views = views;
    this.surveys = surveys;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.MANAGE_CENTRE)
  @GetMapping(AT)
  String results(@PathVariable UUID id, Model model) {
    var path = SurveyDeskController.PATH + "/" + id;
    model.addAttribute(
        "page",
        transactions.read(current.scope(), () -> views.results(surveys.get(id), path, true)));
    return "feedback/survey/web/surveyResultsPage";
  }

  @Access(power = Power.MANAGE_CENTRE)
  @GetMapping(AT + ".csv")
  ResponseEntity<byte[]> file(@PathVariable UUID id) {
    var survey = transactions.read(current.scope(), () -> surveys.get(id));
    var rows = transactions.read(current.scope(), () -> views.file(survey));
    var name = ContentDisposition.attachment().filename("survey-" + survey.code() + ".csv").build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(CsvFile.of(rows));
  }
}
