package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.agency.SharedCases;
import org.sportel.agency.model.SharedCase;
import org.sportel.casework.model.CaseId;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** Shows the institution on a case of its own where and by whom it was taken. */
@Component
final class AgencyOnCase implements Panel {
  private final SharedCases shared;
  private final AgencyNames names;
  private final PanelTemplates templates;

  AgencyOnCase(SharedCases shared, AgencyNames names, PanelTemplates templates) {
    this.shared = shared;
    this.names = names;
    this.templates = templates;
  }

  /** What is known of it. */
  record View(List<SummaryRow> facts) {}

  @Override
  public String host() {
    return "casework.case";
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return shared
        .find(new CaseId(subject))
        .map(
            one ->
                templates.of(
                    t("agency.elsewhere"), "agency/web/agencyOnCase", new View(facts(one))));
  }

  private List<SummaryRow> facts(SharedCase one) {
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of(t("agency.host"), names.name(one.host())));
    facts.add(SummaryRow.of(t("agency.desk"), Texts.office(one.desk().office())));
    facts.add(SummaryRow.of(t("agency.takenAt"), Texts.dateTime(one.takenAt())));
    facts.add(SummaryRow.of(t("agency.papers"), Texts.number(one.papers())));
    one.handedOver()
        .ifPresent(
            how ->
                facts.add(
                    SummaryRow.of(
                        t("agency.handedOver"),
                        t(
                            "agency.handedOver.by",
                            Texts.dateTime(how.at()),
                            Texts.office(how.office())))));
    return facts;
  }
}
