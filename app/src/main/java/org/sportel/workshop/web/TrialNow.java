package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.casework.asking.AsksOtherBodies;
import org.sportel.casework.procedure.Activities;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ProcedureDrawing;
import org.sportel.casework.procedure.TaskQuestion;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Fee;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.procedure.Activity.UserTask;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Element;
import org.sportel.procedure.Model;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.sportel.workshop.trial.TestRuns;
import org.sportel.workshop.trial.TrialRun;
import org.sportel.workshop.trial.TrialScript;
import org.springframework.stereotype.Component;

/** Shows where a trial run stands: the drawing with its tokens, what waits, what came of it. */
@Component
final class TrialNow {
  /** What came of a question to another body. */
  private static final List<String> ANSWERS = List.of("ANSWERED", "SILENT", "TAKEN_BACK");

  private final TestRuns runs;
  private final Activities activities;
  private final Json json;

  TrialNow(TestRuns runs, Activities activities, Json json) {
    this.runs = runs;
    this.activities = activities;
    this.json = json;
  }

  TrialPage.Now of(ServiceBundle bundle, Model model, TrialScript script, TrialRun run) {
    var words = new TrialWords(bundle, model, run.now(), json);
    return new TrialPage.Now(
        ProcedureDrawing.of(model, run.open(), run.passed(), t("workshop.trial.diagram")),
        Texts.dateTime(run.now()),
        run.end().map(end -> t("workshop.trial.over", words.element(end))).orElse(""),
        run.tasks().stream().map(task -> task(bundle, words, run, task)).toList(),
        run.calls().stream().map(call -> call(words, call)).toList(),
        run.messages().stream().map(TrialNow::message).toList(),
        runs.awaits(bundle.card(), script, run).stream()
            .map(event -> Option.of(event.name(), t("workshop.trial.began." + event)))
            .toList(),
        run.timers().stream().map(timer -> timer(words, timer)).toList(),
        run.stopped().stream()
            .map(stop -> words.element(stop.element()) + ": " + stop.reason())
            .toList(),
        facts(bundle.card(), script, run, words),
        run.passed().stream().map(words::drawn).flatMap(Optional::stream).toList());
  }

  private TrialPage.Task task(
      ServiceBundle bundle, TrialWords words, TrialRun run, Effect.OpenTask task) {
    var asks =
        element(bundle, task.element()).stream()
            .filter(UserTask.class::isInstance)
            .map(UserTask.class::cast)
            .flatMap(drawn -> TaskQuestion.of(drawn).stream())
            .map(question -> ask(words, question))
            .toList();
    var form =
        bundle.form(task.form()).map(found -> found.view(Map.of(), run.now().atZone(Texts.zone())));
    var who = task.who();
    return new TrialPage.Task(
        task.element(),
        words.element(task.element()),
        who.assignee().isEmpty() ? groups(who.groups()) : who.assignee(),
        asks,
        form);
  }

  private static String groups(List<String> groups) {
    return groups.stream()
        .map(group -> words("workshop.group." + group, group))
        .collect(Collectors.joining(", "));
  }

  private static String words(String key, String otherwise) {
    return Texts.knows(key) ? t(key) : otherwise;
  }

  private static String words(String key, LocalText otherwise) {
    return Texts.knows(key) ? t(key) : Texts.show(otherwise).text();
  }

  private static TrialPage.Ask ask(TrialWords words, TaskQuestion question) {
    var options =
        switch (question.type()) {
          case TRUTH -> truth();
          case CHOICE ->
              question.choices().entrySet().stream()
                  .map(
                      one ->
                          Option.of(
                              one.getKey(),
                              words("workshop.outcome." + one.getKey(), one.getValue())))
                  .toList();
          case WORDS, NUMBER, DAY -> List.<Option>of();
        };
    var ways =
        question.choices().isEmpty() ? words.label(question.name()) : t("workshop.trial.ways");
    var label = words("workshop.ask." + question.name(), ways);
    return new TrialPage.Ask(question.name(), label, options);
  }

  private static List<Option> truth() {
    return List.of(Option.of("true", t("workshop.yes")), Option.of("false", t("workshop.no")));
  }

  private TrialPage.Call call(TrialWords words, Effect.CallActivity call) {
    var contract =
        activities.contracts().stream()
            .filter(known -> known.type().equals(call.type()))
            .findFirst();
    var asks =
        contract.map(ActivityContract::outputs).orElse(List.of()).stream()
            .map(
                output ->
                    new TrialPage.Ask(
                        output.name(),
                        words.label(output.name()),
                        output.type() == ActivityContract.Type.TRUTH ? truth() : List.of()))
            .toList();
    return new TrialPage.Call(
        call.element(),
        words.element(call.element()),
        words("workshop.activity." + call.type(), call.type()),
        asks,
        contract.map(ActivityContract::errors).orElse(List.of()).stream()
            .map(error -> code("workshop.error.", error))
            .toList());
  }

  /** A code of the program with its words. */
  private static Option code(String prefix, String code) {
    return Option.of(code, words(prefix + code, code));
  }

  private static TrialPage.Message message(String name) {
    var asks =
        name.equals(AsksOtherBodies.MESSAGE)
            ? List.of(
                new TrialPage.Ask(
                    AsksOtherBodies.STAGE,
                    t("workshop.value." + AsksOtherBodies.STAGE),
                    ANSWERS.stream().map(one -> code("workshop.outcome.", one)).toList()))
            : List.<TrialPage.Ask>of();
    return new TrialPage.Message(code("workshop.message.", name), asks);
  }

  private static String timer(TrialWords words, TrialRun.Timer timer) {
    return t("workshop.trial.timer", words.element(timer.element()), Texts.dateTime(timer.due()));
  }

  private List<TrialPage.Fact> facts(
      Card card, TrialScript script, TrialRun run, TrialWords words) {
    var facts = new ArrayList<TrialPage.Fact>();
    runs.deadline(card, script, run)
        .ifPresent(day -> facts.add(fact(t("workshop.trial.deadline"), deadline(day, run))));
    facts.addAll(fees(card, script, run));
    run.documents().forEach(title -> facts.add(fact(t("workshop.trial.document"), title)));
    run.data().forEach((name, value) -> facts.add(words.fact(name, value)));
    return facts;
  }

  /** The day; said to have passed where the run's own time is later and nothing ended it. */
  private static String deadline(LocalDate day, TrialRun run) {
    var late = run.end().isEmpty() && LocalDate.ofInstant(run.now(), Texts.zone()).isAfter(day);
    return late ? t("workshop.trial.late", Texts.date(day)) : Texts.date(day);
  }

  /** What the procedure asked for, else the fees of the card. */
  private static List<TrialPage.Fact> fees(Card card, TrialScript script, TrialRun run) {
    var dues = run.dues(t("workshop.trial.feeOfCard"));
    return dues.isEmpty()
        ? asked(card, script).stream()
            .map(fee -> fact(t("workshop.trial.fee"), words(fee)))
            .toList()
        : dues.stream()
            .map(due -> fact(t("workshop.trial.fee"), due.replaceFirst("^DUE ", "")))
            .toList();
  }

  private static List<Fee> asked(Card card, TrialScript script) {
    return card.expressFee()
        .filter(_ -> script.faster())
        .map(List::of)
        .orElse(card.charges().fees());
  }

  private static String words(Fee fee) {
    return Texts.show(fee.name()).text()
        + fee.amount().map(sum -> " · " + Texts.money(sum, fee.currency())).orElse("");
  }

  private static TrialPage.Fact fact(String name, String value) {
    return new TrialPage.Fact(name, value);
  }

  private static Optional<Element> element(ServiceBundle bundle, String id) {
    return bundle.procedures().values().stream()
        .flatMap(model -> model.find(id).stream())
        .findFirst();
  }
}
