package org.sportel.visits.tutor;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Offers on every public page of a client workplace to end the session there. */
@Component
final class WorkplaceBar implements Panel {
  private final PanelTemplates templates;

  WorkplaceBar(PanelTemplates templates) {
    this.templates = templates;
  }

  /**
   * The bar.
   *
   * @param idle seconds without a touch after which a script ends the session
   */
  record View(String path, int idle) {}

  @Override
  public String host() {
    return "web.public";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID nobody) {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
        .filter(ServletRequestAttributes.class::isInstance)
        .map(bound -> ((ServletRequestAttributes) bound).getRequest())
        .flatMap(Workplace::at)
        .map(
            path ->
                templates.of(
                    t("visits.workplace.title"),
                    "visits/tutor/workplaceBar",
                    new View(path, Workplace.IDLE)));
  }
}
