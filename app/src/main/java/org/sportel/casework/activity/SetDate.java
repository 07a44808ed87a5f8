package org.sportel.casework.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Output;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.ActivityRefused;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.store.Case;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.deadlines.DeadlineRule.Unit;
import org.sportel.deadlines.Deadlines;
import org.sportel.deadlines.WorkCalendars;
import org.springframework.stereotype.Component;

/**
 * Sets a date, such as that of a site visit: {@code amount} of {@code unit} ({@code calendar-day},
 * {@code working-day} or {@code month}) after the day {@code from}, or after today. It counts as
 * deadlines do, with the municipality's holidays; a day that is not worked becomes the next working
 * day. {@code date} is the day. The error {@code NO_DATE} says that there is no such unit or no
 * such amount.
 */
@Component
final class SetDate implements CaseActivity.Inside {
  private final WorkCalendars calendars;
  private final ActionContext context;

  SetDate(WorkCalendars calendars, ActionContext context) {
    this.calendars = calendars;
    this.context = context;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "set-date",
        Moment.AT_ONCE,
        List.of(
            Input.needed("amount", Type.NUMBER),
            Input.needed("unit", Type.TEXT),
            Input.optional("from", Type.DAY)),
        List.of(new Output("date", Type.DAY)),
        List.of("NO_DATE"));
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    var unit = unit(call.text("unit").orElseThrow());
    var amount = call.number("amount").orElseThrow();
    if (amount < 1 || amount > unit.most()) {
      throw new ActivityRefused("NO_DATE", "no such amount: " + amount);
    }
    var rule =
        new DeadlineRule(
            unit,
            amount,
            DeadlineRule.Start.REQUEST,
            DeadlineRule.First.NEXT_DAY,
            DeadlineRule.Rolling.FORWARD,
            Optional.empty(),
            Optional.empty());
    var from =
        call.day("from")
            .orElseGet(() -> LocalDate.ofInstant(context.now(), context.zone()))
            .atStartOfDay(context.zone())
            .toInstant();
    var day = Deadlines.of(rule, from, calendars.at(from), context.zone()).day();
    return new Done(file, Map.of("date", day.toString()));
  }

  private static Unit unit(String word) {
    var wanted = word.toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(Unit.CALENDAR_DAY, Unit.WORKING_DAY, Unit.MONTH)
        .filter(unit -> unit.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new ActivityRefused("NO_DATE", "no such unit: " + word));
  }
}
