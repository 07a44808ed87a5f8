package org.sportel.operations.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.network.StartPart;
import org.sportel.network.Tenant;
import org.sportel.operations.FailuresOfTenant;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/** Tells an administrator on the start page what failed, what waits to be sent and the backup. */
@Component
final class ProgramToday implements Panel {
  private static final String PAGE = "/desk/admin/operations";

  private final FailuresOfTenant failures;
  private final ProgramStanding program;
  private final Authority authority;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final PanelTemplates templates;

  ProgramToday(
      FailuresOfTenant failures,
      ProgramStanding program,
      Authority authority,
      CurrentTenant current,
      Transactions transactions,
      PanelTemplates templates) {
    this.failures = failures;
    this.program = program;
    this.authority = authority;
    this.current = current;
    this.transactions = transactions;
    this.templates = templates;
  }

  /** What the panel shows. */
  record View(List<Tile> tiles, List<SummaryRow> standing) {}

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return authority.may(Power.ADMINISTER) ? current.find().map(this::panel) : Optional.empty();
  }

  private PanelContent panel(Tenant tenant) {
    var counts = transactions.read(Scope.of(tenant.id()), failures::count);
    return templates.of(
        t("operations.today.title"),
        "operations/web/programToday",
        new View(
            List.of(
                new Tile(counts.jobs(), t("operations.today.jobs"), PAGE, true),
                new Tile(counts.entries(), t("operations.today.entries"), PAGE, true)),
            program.brief(tenant)));
  }
}
