package org.sportel.visits.coming;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Answers on the page of a centre whether one can come now. */
@Component
final class CentreComing implements Panel {
  private final Centres centres;
  private final ComingViews views;
  private final PanelTemplates templates;

  CentreComing(Centres centres, ComingViews views, PanelTemplates templates) {
    this.centres = centres;
    this.views = views;
    this.templates = templates;
  }

  @Override
  public String host() {
    return "network.centre";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return centres
        .find(new CentreId(subject))
        .map(
            centre ->
                templates.of(
                    t("visits.coming.title"),
                    "visits/coming/coming",
                    views.of(centre, Optional.empty())));
  }
}
