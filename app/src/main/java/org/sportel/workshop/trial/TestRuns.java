package org.sportel.workshop.trial;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.procedure.Activities;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.Deadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.deadlines.Deadlines;
import org.sportel.deadlines.WorkCalendars;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.procedure.Model;
import org.sportel.workshop.trial.TestCase.Expected;
import org.springframework.stereotype.Component;

/** Runs scripts on a draft and says what came of them. */
@Component
public final class TestRuns {
  private final Activities activities;
  private final WorkCalendars calendars;
  private final Tenants tenants;
  private final Transactions transactions;

  TestRuns(
      Activities activities, WorkCalendars calendars, Tenants tenants, Transactions transactions) {
    this.activities = activities;
    this.calendars = calendars;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** Where a run stands, in the zone of the running transaction's tenant. */
  public TrialRun run(Model model, TrialScript script) {
    return Trial.of(model, script, zone(), silent());
  }

  /** Where a run stands when it is checked for no municipality. */
  TrialRun anywhere(Model model, TrialScript script) {
    return Trial.of(model, script, ZoneOffset.UTC, silent());
  }

  /** The zone of the running transaction's tenant. */
  ZoneId zone() {
    return tenants.get(transactions.tenant()).zone();
  }

  private Set<String> silent() {
    return activities.contracts().stream()
        .filter(contract -> contract.outputs().isEmpty() && contract.errors().isEmpty())
        .map(contract -> contract.type())
        .collect(Collectors.toSet());
  }

  /** The procedure of a name; the one that the card names for no name. */
  public static Optional<Model> model(ServiceBundle bundle, String name) {
    var wanted = name.isEmpty() ? bundle.card().product().procedure() : name;
    return Optional.ofNullable(bundle.procedures().get(wanted));
  }

  /** Everything that came of a run, to be expected of it from now on. */
  public Expected expected(Card card, TrialScript script, TrialRun run) {
    return new Expected(
        run.opened(),
        List.copyOf(run.open()),
        run.end(),
        plain(run.data()),
        deadline(card, script, run),
        run.documents(),
        Optional.of(fee(card, script, run)),
        Optional.of(days(run, zone())));
  }

  /**
   * What the procedure asked for, such as the answer of a decision table; else what the card says.
   */
  static String fee(Card card, TrialScript script, TrialRun run) {
    var ofCard = fee(card, script.faster());
    var dues = run.dues(ofCard);
    return dues.isEmpty() ? ofCard : String.join(" + ", dues);
  }

  /** What a card asks for, in one line that is the same in every language. */
  private static String fee(Card card, boolean faster) {
    var express = card.expressFee().filter(_ -> faster);
    if (express.isPresent()) {
      return fee(express.get());
    }
    var charges = card.charges();
    if (charges.free()) {
      return "0";
    }
    return charges.fees().isEmpty()
        ? "–"
        : charges.fees().stream().map(TestRuns::fee).collect(Collectors.joining(" + "));
  }

  private static String fee(Fee fee) {
    return fee.amount()
        .map(
            sum ->
                fee.kind() + " " + sum.stripTrailingZeros().toPlainString() + " " + fee.currency())
        .orElseGet(() -> fee.kind().name());
  }

  /** Texts, numbers and truths only: lists and contexts are told by what was typed. */
  static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> data) {
    var plain = new LinkedHashMap<String, @Nullable Object>();
    data.forEach(
        (name, value) -> {
          if (value instanceof String || value instanceof Boolean || value instanceof Number) {
            plain.put(name, String.valueOf(value));
          }
        });
    return plain;
  }

  /**
   * The day by which a case that runs like this is to be decided; none before what the law counts
   * from has happened.
   */
  public Optional<LocalDate> deadline(Card card, TrialScript script, TrialRun run) {
    var zone = zone();
    return rule(card, script)
        .flatMap(
            rule ->
                Optional.ofNullable(run.started().get(rule.start()))
                    .map(from -> Deadlines.of(rule, from, calendars.at(from), zone)))
        .map(Deadline::day);
  }

  /** What the card says of the time for the decision, where the program sees what it runs from. */
  static Optional<DeadlineRule> rule(Card card, TrialScript script) {
    return card.expressTime()
        .filter(_ -> script.faster())
        .or(() -> card.deadline(ServiceDeadline.Purpose.DECISION))
        .filter(ServiceDeadline::datable)
        .map(ServiceDeadline::rule);
  }

  /** What an official must note so that the time runs; empty where nothing is awaited. */
  public Optional<DeadlineRule.Start> awaits(Card card, TrialScript script, TrialRun run) {
    return rule(card, script)
        .map(DeadlineRule::start)
        .filter(
            start -> start == DeadlineRule.Start.PAYMENT || start == DeadlineRule.Start.TRANSLATION)
        .filter(start -> !run.started().containsKey(start));
  }

  /** The days of what a deadline may run from, other than registration. */
  static Map<DeadlineRule.Start, LocalDate> days(TrialRun run, ZoneId zone) {
    var days = new EnumMap<DeadlineRule.Start, LocalDate>(DeadlineRule.Start.class);
    run.started().forEach((event, at) -> days.put(event, LocalDate.ofInstant(at, zone)));
    days.remove(DeadlineRule.Start.REGISTRATION);
    return days;
  }

  /** A difference between what was expected and what came. */
  public record Difference(String what, String expected, String came) {}

  /** What differs from what is expected; nothing when the test passes. */
  static List<Difference> differences(Expected expected, Expected came) {
    var found = new ArrayList<Difference>();
    differs(found, "tasks", expected.tasks(), came.tasks());
    differs(found, "open", sorted(expected.open()), sorted(came.open()));
    differs(found, "end", expected.end().orElse("–"), came.end().orElse("–"));
    differs(found, "documents", expected.documents(), came.documents());
    if (came.deadline().isPresent() || expected.deadline().isPresent()) {
      differs(found, "deadline", day(expected.deadline()), day(came.deadline()));
    }
    expected
        .started()
        .ifPresent(
            days ->
                differs(
                    found,
                    "started",
                    sorted(days),
                    came.started().map(TestRuns::sorted).orElse(sorted(Map.of()))));
    expected.fee().ifPresent(sum -> differs(found, "fee", sum, came.fee().orElse("–")));
    expected
        .values()
        .forEach(
            (name, value) ->
                differs(
                    found, name, String.valueOf(value), String.valueOf(came.values().get(name))));
    return found;
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("–");
  }

  private static List<String> sorted(Map<DeadlineRule.Start, LocalDate> days) {
    return days.entrySet().stream()
        .map(day -> day.getKey() + " " + day.getValue())
        .sorted()
        .toList();
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted().toList();
  }

  private static void differs(List<Difference> found, String what, Object expected, Object came) {
    if (!expected.equals(came)) {
      found.add(new Difference(what, expected.toString(), came.toString()));
    }
  }
}
