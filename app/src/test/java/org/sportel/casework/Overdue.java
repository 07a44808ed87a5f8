package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.insight.FigureFilter;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.Figures;
import org.sportel.insight.FoundCase;
import org.sportel.insight.Indicators;
import org.sportel.network.Tenant;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Following;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.context.ApplicationContext;

/** Which open cases are late at a moment, by the case itself and by the figures. */
public record Overdue(ApplicationContext context, Tenant tenant) {
  private static final String LATE =
      "select f.number from casework.case_file f where f.closed_at is null and f.due_at < {0}"
          + " and f.state in ('RECEIVED', 'IN_PROGRESS') and not exists (select 1 from"
          + " casework.deadline_stop s where s.case_id = f.id and s.resumed_at is null)";

  private static final int MOST = 10_000;

  /** Both say the same; answers which. */
  public Set<String> agreed(Instant at) {
    context.getBean(Following.class).catchUp(tenant.id());
    return context
        .getBean(Transactions.class)
        .read(
            Scope.of(tenant.id()),
            () -> {
              var ourselves = ofCases(at);
              assertThat(ofFigures(at)).isEqualTo(ourselves);
              return ourselves;
            });
  }

  private Set<String> ofCases(Instant at) {
    var db = context.getBean(DSLContext.class);
    return new TreeSet<>(
        db.fetch(LATE, DSL.val(at.atOffset(ZoneOffset.UTC))).getValues(0, String.class));
  }

  private Set<String> ofFigures(Instant at) {
    var question = new FigureQuestion(FigureFilter.none(), Places.everywhere(), tenant.zone(), at);
    var late = context.getBean(Indicators.class).get("open-overdue");
    var numbers = new TreeSet<String>();
    context.getBean(Figures.class).cases(late, question, 0, MOST).stream()
        .filter(one -> !one.imported())
        .map(FoundCase::number)
        .forEach(numbers::add);
    return numbers;
  }
}
