package org.sportel.casework.decision;

import static org.sportel.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.FilledForms;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseFees;
import org.sportel.casework.store.TaskAnswers;
import org.sportel.casework.store.Tasks;
import org.sportel.catalogue.FeeAmount;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.bundle.MergeNames;
import org.sportel.forms.Answered;
import org.sportel.forms.AnswersJson;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * The values of merge fields that every case has and those that a service has of its own: answers
 * of the application and of tasks, dates, money and the unit, in the language spoken.
 */
@Component
final class MergeValues {
  private final Told told;
  private final FilledForms forms;
  private final ServiceBundles bundles;
  private final Units units;
  private final DecidedValues decided;
  private final ActionContext context;

  /** What was answered and asked for. */
  @Component
  record Told(Applications applications, Tasks tasks, TaskAnswers answers, CaseFees fees) {}

  MergeValues(
      Told told,
      FilledForms forms,
      ServiceBundles bundles,
      Units units,
      DecidedValues decided,
      ActionContext context) {
    this.told = told;
    this.forms = forms;
    this.bundles = bundles;
    this.units = units;
    this.decided = decided;
    this.context = context;
  }

  /** The values of those fields that some words use. */
  Map<String, String> of(Case file, String words) {
    var values = new HashMap<String, String>();
    values.put("tenant", Texts.show(context.tenant().name()).text());
    values.put("number", file.number().value());
    values.put("receivedOn", day(file.facts().receivedAt()));
    values.put("service", Texts.show(file.title()).text());
    values.put(
        "applicant",
        told.applications().find(file.id()).map(one -> one.applicant().name()).orElse(""));
    values.put("dueOn", file.clock().dueOn().map(Texts::shortDate).orElse(""));
    values.put("today", day(context.now()));
    unit(file, values);
    if (words.contains("fee}}")) {
      values.put("fee", fee(file));
    }
    if (words.contains(MergeNames.ANSWERS)) {
      told.applications()
          .answers(file.id())
          .ifPresent(
              answers -> {
                var form = bundles.of(file.version()).form();
                put(
                    values,
                    MergeNames.ANSWERS,
                    form.summary(AnswersJson.read(answers), forms.now()));
              });
    }
    if (words.contains(MergeNames.RESULTS)) {
      results(file, values);
    }
    if (words.contains(MergeNames.DECISIONS)) {
      values.putAll(decided.of(file));
    }
    return values;
  }

  private void unit(Case file, Map<String, String> values) {
    var unit = units.find(file.unit());
    var contact = unit.map(Unit::contact);
    values.put("unit", unit.map(found -> Texts.show(found.name()).text()).orElse(""));
    values.put("unitPhone", contact.flatMap(lines -> lines.phone()).orElse(""));
    values.put(
        "unitPlace",
        contact.flatMap(lines -> lines.place()).map(at -> Texts.show(at).text()).orElse(""));
  }

  private String fee(Case file) {
    return told.fees()
        .find(file.id())
        .flatMap(fee -> fee.due())
        .map(due -> Texts.money(due.amount(), due.currency()))
        .orElseGet(
            () ->
                bundles.of(file.version()).card().charges().fees().stream()
                    .map(FeeAmount::of)
                    .collect(Collectors.joining(", ")));
  }

  /** Forms of tasks that are done; of two with the same question the later one counts. */
  private void results(Case file, Map<String, String> values) {
    var tasks = told.tasks().of(file.id());
    for (var sheet : told.answers().of(file.id())) {
      tasks.stream()
          .filter(task -> sheet.finished() && task.id().equals(sheet.task()))
          .findFirst()
          .flatMap(task -> forms.form(file, task))
          .ifPresent(
              form ->
                  put(
                      values,
                      MergeNames.RESULTS,
                      form.summary(AnswersJson.read(sheet.content()), forms.now())));
    }
  }

  /** A question in rows or parts is told under its first name, one line after the other. */
  private static void put(Map<String, String> values, String prefix, List<Answered> answered) {
    answered.stream()
        .collect(
            Collectors.groupingBy(
                one -> prefix + one.name().split("[.\\[]", 2)[0],
                Collectors.flatMapping(
                    one -> one.lines().stream().map(MergeValues::line), Collectors.joining(", "))))
        .forEach(values::put);
  }

  private static String line(Answered.Line line) {
    return switch (line) {
      case Answered.Line.Given(var text) -> text;
      case Answered.Line.Chosen(var text) -> Texts.show(text).text();
      case Answered.Line.Filed(var id, var title) -> title;
      case Answered.Line.YesNo(var yes) -> t(yes ? "forms.yes" : "forms.no");
    };
  }

  private static String day(Instant at) {
    return Texts.shortDate(LocalDate.ofInstant(at, Texts.zone()));
  }
}
