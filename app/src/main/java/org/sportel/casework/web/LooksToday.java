package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.audit.WhoLooked;
import org.sportel.casework.course.Moment;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/** How often personal data was read lately, for auditors. */
@Component
final class LooksToday implements Panel {
  private static final Duration LATELY = Duration.ofDays(7);

  private final WhoLooked whoLooked;
  private final Moment moment;
  private final Authority authority;
  private final Transactions transactions;
  private final CurrentTenant current;

  LooksToday(
      WhoLooked whoLooked,
      Moment moment,
      Authority authority,
      Transactions transactions,
      CurrentTenant current) {
    this.whoLooked = whoLooked;
    this.moment = moment;
    this.authority = authority;
    this.transactions = transactions;
    this.current = current;
  }

  @Override
  public String host() {
    return "desk.start";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    if (current.find().isEmpty() || !authority.may(Power.AUDIT)) {
      return Optional.empty();
    }
    var week =
        transactions.read(current.scope(), () -> whoLooked.since(moment.now().minus(LATELY)));
    var tiles =
        List.of(
            new Tile(week.looks(), t("casework.looks.week"), "", false),
            new Tile(week.offices(), t("casework.looks.offices"), "", false));
    var row = Tile.row(tiles);
    return Optional.of(
        new PanelContent(
            t("casework.looks.today"),
            output -> {
              row.writeTo(output);
              output.writeContent("<p class=\"govuk-body\">");
              output.writeUserContent(t("casework.looks.text"));
              output.writeContent("</p>");
            }));
  }
}
