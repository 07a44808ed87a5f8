package org.sportel.casework.web.fee;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.VersionId;
import org.sportel.procedure.Decisions;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.springframework.stereotype.Component;

/** Tells beside the fees of a service how a sum that a decision finds is worked out. */
@Component
final class FeeRules implements Panel {
  private final ServiceBundles bundles;
  private final PanelTemplates templates;

  FeeRules(ServiceBundles bundles, PanelTemplates templates) {
    this.bundles = bundles;
    this.templates = templates;
  }

  @Override
  public String host() {
    return "catalogue.service.fees";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID version) {
    var tables =
        FeeDecisions.of(bundles.of(new VersionId(version))).stream().map(FeeRules::table).toList();
    return tables.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.of(
                t("casework.feeRules"), "casework/web/fee/feeRules", new FeeRulesPage(tables)));
  }

  private static FeeRulesPage.Table table(Decisions.Rules rules) {
    var heads =
        Stream.concat(
                rules.inputs().stream().map(Column::of), rules.outputs().stream().map(Column::of))
            .toList();
    return new FeeRulesPage.Table(
        rules.name(), heads, rules.rows().stream().map(FeeRules::row).toList(), rules.formula());
  }

  private static List<Cell> row(List<String> rule) {
    return rule.stream().map(FeeRules::said).map(Cell::of).toList();
  }

  /** As people write it: words without quotes, numbers as in their language. */
  private static String said(String cell) {
    return switch (cell) {
      case "", "-" -> t("casework.feeRules.any");
      case "true" -> t("forms.yes");
      case "false" -> t("forms.no");
      default -> number(cell).orElseGet(() -> cell.replace("\"", ""));
    };
  }

  private static Optional<String> number(String cell) {
    try {
      return Optional.of(Texts.number(new BigDecimal(cell)));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
