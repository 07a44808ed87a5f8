package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.procedure.FilledForms;
import org.sportel.casework.procedure.ProcedureModels;
import org.sportel.casework.store.RegisterQueries;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.TaskAnswers.Sheet;
import org.sportel.casework.web.CasePage.Finding;
import org.sportel.forms.AnswersJson;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** What officials found at their tasks, with who and when. */
@Component
final class FindingViews {
  private static final String ANSWER = "registerAnswer";

  private final FilledForms forms;
  private final ProcedureModels models;
  private final RegisterQueries queries;

  FindingViews(FilledForms forms, ProcedureModels models, RegisterQueries queries) {
    this.forms = forms;
    this.models = models;
    this.queries = queries;
  }

  /** Forms of tasks first, then what the program asked registers of other bodies. */
  List<Finding> of(Whole whole) {
    return Stream.concat(
            whole.sheets().stream().filter(Sheet::finished).flatMap(sheet -> finding(whole, sheet)),
            asked(whole))
        .toList();
  }

  /** The answer stands with the last question: the procedure keeps no earlier one. */
  private Stream<Finding> asked(Whole whole) {
    var asked = queries.of(whole.file().id());
    var last = asked.size() - 1;
    return IntStream.range(0, asked.size())
        .mapToObj(i -> finding(asked.get(i), i == last ? answered(whole) : List.of()));
  }

  private static Finding finding(RegisterQueries.Query query, List<SummaryRow> answer) {
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of(t("casework.query.purpose"), query.purpose()));
    rows.add(
        SummaryRow.of(
            t("casework.query.answer"),
            t(query.found() ? "casework.query.found" : "casework.query.notFound")));
    rows.addAll(query.found() ? answer : List.of());
    return new Finding(
        t("casework.query", query.register()), t("casework.query.program"), query.at(), rows);
  }

  /** What a register said, in the words of a form that asks the same, else as it came. */
  private List<SummaryRow> answered(Whole whole) {
    var rows = new ArrayList<SummaryRow>();
    if (AnswersJson.read(whole.file().run().data()).get(ANSWER) instanceof Map<?, ?> said) {
      var open = new LinkedHashMap<String, Object>();
      said.forEach((name, value) -> open.put(String.valueOf(name), value));
      for (var form : models.of(whole.file().version()).forms().values()) {
        rows.addAll(
            AnswerViews.rows(
                form.summary(open, forms.now()).stream()
                    .filter(answer -> open.containsKey(answer.name()) && !answer.lines().isEmpty())
                    .toList()));
        open.keySet().removeAll(form.keys());
      }
      open.forEach((name, value) -> rows.add(SummaryRow.of(name, String.valueOf(value))));
    }
    return rows;
  }

  private Stream<Finding> finding(Whole whole, Sheet sheet) {
    return whole.tasks().stream()
        .filter(task -> task.id().equals(sheet.task()))
        .map(
            task ->
                new Finding(
                    Texts.show(task.title()).text(),
                    Texts.office(sheet.office()),
                    sheet.at(),
                    rows(whole, task, sheet)));
  }

  private List<SummaryRow> rows(Whole whole, Task task, Sheet sheet) {
    var rows = new ArrayList<SummaryRow>();
    sheet
        .outcome()
        .ifPresent(
            code -> rows.add(SummaryRow.of(t("casework.outcome"), label(whole, task, code))));
    forms
        .form(whole.file(), task)
        .ifPresent(
            form ->
                rows.addAll(
                    AnswerViews.rows(
                        form.summary(AnswersJson.read(sheet.content()), forms.now()))));
    return rows;
  }

  private String label(Whole whole, Task task, String code) {
    return models
        .of(whole.file().version())
        .outcomes(task.element())
        .map(ways -> ways.choices().get(code))
        .map(words -> Texts.show(words).text())
        .orElse(code);
  }
}
