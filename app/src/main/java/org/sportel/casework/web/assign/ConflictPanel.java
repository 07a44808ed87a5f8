package org.sportel.casework.web.assign;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.conflict.CaseConflictsOf;
import org.sportel.casework.model.CaseId;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Shows on a case who declared a conflict of interest, and lets the reader declare one. */
@Component
final class ConflictPanel implements Panel {
  private final CaseConflictsOf conflicts;
  private final PanelTemplates templates;

  ConflictPanel(CaseConflictsOf conflicts, PanelTemplates templates) {
    this.conflicts = conflicts;
    this.templates = templates;
  }

  /**
   * What the panel shows.
   *
   * @param declared the offices of those who declared one
   * @param may whether the reader may declare one
   */
  record View(UUID id, List<String> declared, boolean may) {}

  @Override
  public String host() {
    return "casework.case";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Optional<PanelContent> render(UUID id) {
    var found = conflicts.of(new CaseId(id));
    return found.offices().isEmpty() && !found.may()
        ? Optional.empty()
        : Optional.of(
            templates.of(
                t("casework.conflict.title"),
                "casework/web/assign/conflict",
                new View(id, found.offices(), found.may())));
  }
}
