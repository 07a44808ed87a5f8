package org.sportel.feedback.web;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.RatingCodes;
import org.sportel.network.CurrentTenant;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.springframework.stereotype.Component;

/** Asks on the receipt how applying was. */
@Component
final class RateApplicationPanel implements Panel {
  private final RatingCodes codes;
  private final CurrentTenant current;

  RateApplicationPanel(RatingCodes codes, CurrentTenant current) {
    this.codes = codes;
    this.current = current;
  }

  @Override
  public String host() {
    return "intake.receipt";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return Optional.of(
        new PanelContent(
            t("feedback.panel.applied"),
            RateLink.of(
                "/m/"
                    + current.get().slug()
                    + "/rate/"
                    + codes.ofApplication(current.get().id(), subject))));
  }
}
