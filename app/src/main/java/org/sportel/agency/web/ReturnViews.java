package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.agency.model.MonthlyReturn;
import org.sportel.agency.returns.MonthlyReturns;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.platform.TenantId;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** Tells the versions of a return, in a transaction. */
@Component
final class ReturnViews {
  private final MonthlyReturns returns;
  private final Centres centres;
  private final Authority authority;

  ReturnViews(MonthlyReturns returns, Centres centres, Authority authority) {
    this.returns = returns;
    this.centres = centres;
    this.authority = authority;
  }

  boolean signs() {
    return authority.may(Power.ADMINISTER);
  }

  static List<Column> columns() {
    return List.of(
        Column.of(t("agency.centre")),
        Column.figures(t("agency.return.applications")),
        Column.figures(t("agency.return.consultations")),
        Column.figures(t("agency.return.handedOver")));
  }

  /** The versions, the latest first. */
  List<ReturnsPage.Version> versions(YearMonth month, TenantId institution) {
    var names =
        centres.list().stream()
            .collect(Collectors.toMap(one -> one.id().value().toString(), one -> one.name()));
    return returns.of(month, institution).stream().map(one -> version(one, names)).toList();
  }

  private ReturnsPage.Version version(MonthlyReturn one, Map<String, LocalText> names) {
    return new ReturnsPage.Version(
        one.version(),
        ReturnsController.stage(one),
        one.signed().isEmpty(),
        one.checked().isPresent(),
        lines(one, names),
        steps(one),
        returns.comments(one.id()).stream()
            .map(
                comment ->
                    new ReturnsPage.Comment(
                        Texts.office(comment.office()) + ", " + Texts.dateTime(comment.at()),
                        comment.words()))
            .toList());
  }

  private static List<List<Cell>> lines(MonthlyReturn one, Map<String, LocalText> names) {
    var lines = new ArrayList<List<Cell>>();
    for (var line : one.lines()) {
      var name = names.get(line.centre());
      lines.add(
          List.of(
              name == null ? Cell.of(t("agency.centre.none")) : Cell.of(Texts.show(name)),
              Cell.of(Texts.number(line.applications())),
              Cell.of(Texts.number(line.consultations())),
              number(line.handedOver())));
    }
    lines.add(
        List.of(
            Cell.of(t("agency.return.together")),
            Cell.of(Texts.number(one.applications())),
            Cell.of(Texts.number(one.consultations())),
            number(one.handedOver())));
    return lines;
  }

  /** A number, where it was counted. */
  private static Cell number(Optional<Integer> counted) {
    return Cell.of(counted.map(Texts::number).orElseGet(() -> t("agency.return.uncounted")));
  }

  private static List<SummaryRow> steps(MonthlyReturn one) {
    var steps = new ArrayList<SummaryRow>();
    if (!one.reason().isEmpty()) {
      steps.add(SummaryRow.of(t("agency.return.reason"), one.reason()));
    }
    steps.add(step("PRODUCED", one.produced()));
    one.checked().ifPresent(step -> steps.add(step("CHECKED", step)));
    one.signed().ifPresent(step -> steps.add(step("SIGNED", step)));
    return steps;
  }

  private static SummaryRow step(String stage, MonthlyReturn.Step step) {
    return SummaryRow.of(
        t("agency.return.stage." + stage),
        Texts.office(step.office()) + "\n" + Texts.dateTime(step.at()));
  }
}
