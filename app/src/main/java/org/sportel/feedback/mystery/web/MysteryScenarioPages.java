package org.sportel.feedback.mystery.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.UUID;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.feedback.mystery.MysteryScenario;
import org.sportel.feedback.mystery.MysteryScenarios;
import org.sportel.network.CurrentTenant;
import org.sportel.rights.charter.Standards;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Scenarios as the desk shows them; in a transaction. */
@Component
final class MysteryScenarioPages {
  private final MysteryScenarios scenarios;
  private final Services services;
  private final Standards standards;
  private final CurrentTenant current;

  MysteryScenarioPages(
      MysteryScenarios scenarios, Services services, Standards standards, CurrentTenant current) {
    this.scenarios = scenarios;
    this.services = services;
    this.standards = standards;
    this.current = current;
  }

  MysteryScenariosPage list() {
    return new MysteryScenariosPage(scenarios.list().stream().map(this::row).toList());
  }

  MysteryScenarioPage of(UUID id) {
    var form = MysteryScenarioForm.of(scenarios.get(id).brief());
    return page(id.toString(), form, FieldErrors.none());
  }

  MysteryScenarioPage page(String id, MysteryScenarioForm form, FieldErrors errors) {
    return new MysteryScenarioPage(
        id,
        form,
        services.list().stream()
            .filter(card -> card.offered() || card.code().value().equals(form.service()))
            .map(card -> Option.of(card.code().value(), title(card)))
            .toList(),
        standards.list().stream()
            .map(one -> Option.of(one.id().toString(), Texts.show(one.what()).text()))
            .toList(),
        current.get().lang(),
        errors);
  }

  private List<Cell> row(MysteryScenario scenario) {
    var brief = scenario.brief();
    return List.of(
        Cell.link(Texts.show(brief.title()), MysteryScenarioController.PATH + "/" + scenario.id()),
        Cell.of(brief.service().map(this::service).orElse(t("feedback.mystery.service.none"))),
        Cell.of(Texts.number(brief.standards().size())),
        Cell.of(Texts.number(brief.questions().size())));
  }

  /** What a service is called; its code where it is gone. */
  String service(String code) {
    return services.find(new ServiceCode(code)).map(MysteryScenarioPages::title).orElse(code);
  }

  private static String title(ServiceCard card) {
    return Texts.show(card.title()).text();
  }
}
