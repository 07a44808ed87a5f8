package org.sportel.standards.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.standards.Baskets;
import org.sportel.standards.CentreStatements;
import org.sportel.standards.model.CentreSheet;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.Equipment;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** Tells on the public page of a centre how it is found, what it has and how far it serves. */
@Component
final class CentreIdentity implements Panel {
  private final Centres centres;
  private final CentreStatements statements;
  private final Baskets baskets;
  private final GapWords words;
  private final Around around;
  private final PanelTemplates templates;

  CentreIdentity(
      Centres centres,
      CentreStatements statements,
      Baskets baskets,
      GapWords words,
      Around around,
      PanelTemplates templates) {
    this.centres = centres;
    this.statements = statements;
    this.baskets = baskets;
    this.words = words;
    this.around = around;
    this.templates = templates;
  }

  /** Whose centre it is, and which day it is there. */
  @Component
  record Around(CurrentTenant current, CurrentDay today) {}

  /** What is known; a part of which nothing is known is left out. */
  record View(List<SummaryRow> facts, List<SummaryRow> services) {
    View {
      facts = List.copyOf(facts);
      services = List.copyOf(services);
    }
  }

  @Override
  public String host() {
    return "network.centre";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    var id = new CentreId(subject);
    var view = new View(facts(statements.sheet(id)), services(id));
    return view.facts().isEmpty() && view.services().isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.of(t("standards.public.title"), "standards/web/centreIdentity", view));
  }

  private static List<SummaryRow> facts(Optional<CentreSheet> sheet) {
    var rows = new ArrayList<SummaryRow>();
    sheet.ifPresent(
        one -> {
          if (!one.sign().isEmpty()) {
            rows.add(SummaryRow.of(t("standards.sign"), one.sign()));
          }
          one.stop()
              .metres()
              .ifPresent(
                  metres ->
                      rows.add(
                          SummaryRow.of(
                              t("standards.stop"),
                              t("standards.stop.away", one.stop().name(), metres))));
          one.workplaces()
              .filter(count -> count > 0)
              .ifPresent(
                  count -> rows.add(SummaryRow.of(t("standards.workplaces"), Texts.number(count))));
          add(rows, "standards.public.has", one, true);
          add(rows, "standards.public.lacks", one, false);
        });
    return rows;
  }

  /** What is missing matters to visitors as much as what is there; unknown is not told. */
  private static void add(List<SummaryRow> rows, String key, CentreSheet sheet, boolean has) {
    var names =
        Arrays.stream(Equipment.values())
            .filter(what -> sheet.has(what).filter(said -> said == has).isPresent())
            .map(what -> t("standards.equipment." + what))
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      rows.add(SummaryRow.of(t(key), names));
    }
  }

  private List<SummaryRow> services(CentreId id) {
    var offers = statements.offers(id);
    return centres
        .find(id)
        .flatMap(
            centre ->
                Optional.ofNullable(
                    baskets
                        .on(around.current().get().country(), around.today().day())
                        .get(centre.level())))
        .map(basket -> basket.services())
        .orElse(List.of())
        .stream()
        .filter(one -> offers.getOrDefault(one.key(), DeliveryKind.NONE) != DeliveryKind.NONE)
        .map(
            one ->
                SummaryRow.of(
                    words.named(one.key(), one.name()),
                    t("standards.offered." + offers.get(one.key()))))
        .toList();
  }
}
