package org.sportel.intake.needs;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.outside.CasesAtHand;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Shows whoever has a case what its applicant needs, and lets it be noted. */
@Component
final class AccommodationsOnCase implements Panel {
  private final Accommodations accommodations;
  private final CasesAtHand cases;
  private final PanelTemplates templates;

  AccommodationsOnCase(Accommodations accommodations, CasesAtHand cases, PanelTemplates templates) {
    this.accommodations = accommodations;
    this.cases = cases;
    this.templates = templates;
  }

  /**
   * What an applicant needs.
   *
   * @param notes whether the reader may change it
   */
  record View(
      String id, List<String> needs, List<Option> options, List<String> chosen, boolean notes) {
    View {
      needs = List.copyOf(needs);
      options = List.copyOf(options);
      chosen = List.copyOf(chosen);
    }
  }

  @Override
  public String host() {
    return "casework.case";
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<PanelContent> render(UUID id) {
    var stated = accommodations.of(id);
    boolean notes = cases.workable(new CaseId(id));
    return stated.isEmpty() && !notes
        ? Optional.empty()
        : Optional.of(
            templates.of(
                t("intake.accommodation.title"),
                "intake/needs/accommodationsOnCase",
                new View(
                    id.toString(),
                    stated.stream().map(ChosenNeeds::word).toList(),
                    ChosenNeeds.options(),
                    stated.stream().map(Enum::name).toList(),
                    notes)));
  }
}
