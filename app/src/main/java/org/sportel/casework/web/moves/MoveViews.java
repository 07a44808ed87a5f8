package org.sportel.casework.web.moves;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.casework.MovePlans;
import org.sportel.casework.procedure.VersionMove;
import org.sportel.casework.store.MovedCases;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.VersionState;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Tone;

/** Puts moves of cases into words. */
final class MoveViews {
  private MoveViews() {}

  /** The versions under which cases run, and the one in force. */
  static List<MovesPage.Version> versions(
      ServiceCode code, List<ServiceVersion> versions, Map<VersionId, Integer> running) {
    var target = versions.stream().anyMatch(MoveViews::inForce);
    return versions.stream()
        .filter(version -> inForce(version) || running.containsKey(version.card().version()))
        .map(
            version ->
                new MovesPage.Version(
                    t(
                        inForce(version) ? "casework.move.inForce" : "casework.move.version",
                        version.number()),
                    running.getOrDefault(version.card().version(), 0),
                    inForce(version) || !target
                        ? ""
                        : "/desk/services/" + code.value() + "/cases/" + version.number()))
        .toList();
  }

  private static boolean inForce(ServiceVersion version) {
    return version.state() instanceof VersionState.InForce;
  }

  static MovesPage.Order order(MovedCases.Standing standing, List<ServiceVersion> versions) {
    var order = standing.order();
    return new MovesPage.Order(
        order.id().toString(),
        List.of(
            Cell.of(Texts.shortDateTime(standing.at())),
            Cell.of(
                t(
                    "casework.move.way",
                    number(order.from(), versions),
                    number(order.to(), versions))),
            Cell.of(Texts.office(standing.office())),
            Cell.of(order.reason()),
            Cell.of(
                t(
                    standing.done().isPresent() ? "casework.move.result" : "casework.move.running",
                    standing.moved(),
                    standing.stayed(),
                    standing.undone()))),
        standing.done().isPresent() && standing.moved() > standing.undone());
  }

  private static int number(UUID version, List<ServiceVersion> versions) {
    return versions.stream()
        .filter(known -> known.card().version().value().equals(version))
        .mapToInt(ServiceVersion::number)
        .findFirst()
        .orElse(0);
  }

  /** How many move and how many stay, by reason. */
  static List<String> summary(MovePlans.Preview preview) {
    var lines = new ArrayList<String>();
    lines.add(t("casework.move.count", preview.moves(), preview.cases()));
    preview
        .stays()
        .forEach(
            (why, cases) ->
                lines.add(t("casework.move.stays", cases, t("casework.move.why." + why))));
    return lines;
  }

  static List<Cell> row(MovePlans.Row row) {
    return List.of(
        Cell.of(row.number()),
        row.places().isEmpty()
            ? Cell.tag(t("casework.move.moves"), Tone.GREEN)
            : Cell.tag(t("casework.move.stay"), Tone.GREY),
        Cell.of(row.places().stream().map(MoveViews::place).collect(Collectors.joining("; "))));
  }

  private static String place(VersionMove.Stay stay) {
    return t("casework.move.place", stay.name(), t("casework.move.why." + stay.why()));
  }
}
