package org.sportel.casework.web.today;

import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Cases;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Says beside the days of the municipality how many dates have been promised. */
@Component
final class PromisedDates implements Panel {
  private final Cases cases;
  private final ActionContext context;
  private final Transactions transactions;
  private final CurrentTenant current;

  PromisedDates(
      Cases cases, ActionContext context, Transactions transactions, CurrentTenant current) {
    this.cases = cases;
    this.context = context;
    this.transactions = transactions;
    this.current = current;
  }

  @Override
  public String host() {
    return "deadlines.days";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    var count = transactions.read(current.scope(), () -> cases.promisedAfter(context.now()));
    return Optional.of(
        new PanelContent(
            Texts.t("casework.promised.title"),
            output -> {
              output.writeContent("<p class=\"govuk-body\">");
              output.writeUserContent(Texts.t("casework.promised.count", count));
              output.writeContent("</p>");
            }));
  }
}
