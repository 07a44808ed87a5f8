package org.sportel.network.change;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;

/** Says on every page of an organisation that is or will be closed, and where to turn. */
final class ClosingBar implements Panel {
  private final String host;
  private final CurrentTenant current;
  private final PanelTemplates templates;
  private final Clock clock;

  ClosingBar(String host, CurrentTenant current, PanelTemplates templates, Clock clock) {
    this.host = host;
    this.current = current;
    this.templates = templates;
    this.clock = clock;
  }

  /** What the bar says. */
  record View(String told, Shown where) {}

  @Override
  public String host() {
    return host;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return current
        .find()
        .flatMap(
            tenant ->
                tenant
                    .told()
                    .closing()
                    .map(
                        closing -> {
                          var today = LocalDate.ofInstant(clock.instant(), tenant.zone());
                          var name = Texts.show(tenant.name()).text();
                          var key =
                              closing.over(today)
                                  ? "network.closing.closed"
                                  : "network.closing.willClose";
                          return templates.of(
                              t("network.closing.title"),
                              "network/change/closingBar",
                              new View(
                                  t(key, name, Texts.date(closing.lastDay())),
                                  Texts.show(closing.where())));
                        }));
  }
}
