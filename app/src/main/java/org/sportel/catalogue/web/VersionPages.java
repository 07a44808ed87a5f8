package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.Retirement;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.VersionState;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts together the pages of a service's versions, in a transaction. */
@Component
final class VersionPages {
  private final VersionHistory history;
  private final DesignCard design;
  private final Units units;
  private final VersionWarnings warnings;
  private final VersionDifferences differences;
  private final CurrentTenant current;

  VersionPages(
      VersionHistory history,
      DesignCard design,
      Units units,
      VersionWarnings warnings,
      VersionDifferences differences,
      CurrentTenant current) {
    this.history = history;
    this.design = design;
    this.units = units;
    this.warnings = warnings;
    this.differences = differences;
    this.current = current;
  }

  /** All versions, and what may be done with the service. */
  VersionsPage all(ServiceCode code, String done, UUID actor) {
    var versions = history.of(code);
    var end = history.retirement(code);
    var inForce = versions.stream().anyMatch(VersionPages::inForce);
    return new VersionsPage(
        code.value(),
        Texts.show(history.newest(code).title()),
        done,
        t(history.twoPersons() ? "catalogue.rule.two" : "catalogue.rule.one"),
        VersionViews.end(end),
        new VersionsPage.Possible(
            inForce,
            end.filter(planned -> !planned.done()).isPresent(),
            end.flatMap(Retirement::proposer).filter(by -> !by.equals(actor)).isPresent(),
            design.begun().contains(code.value())),
        VersionViews.all(versions, differences::of));
  }

  /** One version, and the ways it may go. */
  VersionPage one(
      ServiceCode code, int number, VersionPage.Typed typed, FieldErrors errors, UUID actor) {
    var versions = history.of(code);
    var version =
        VersionViews.find(versions, number, differences::of).orElseThrow(VersionPages::unknown);
    var found = history.find(code, number).orElseThrow(VersionPages::unknown);
    var two = history.twoPersons();
    var possible = VersionDeeds.possible(found, actor, design.begun().contains(code.value()));
    return new VersionPage(
        code.value(),
        version,
        VersionViews.earlier(versions, number)
            .map(old -> differences.drawn(old, found.card()))
            .orElse(List.of()),
        found.state().ahead() ? warnings.of(found.card().version()) : List.of(),
        possible.stream()
            .map(
                deed ->
                    Option.of(
                        deed.name(),
                        t(
                            deed == VersionDeeds.Deed.PROPOSE && !two
                                ? "catalogue.version.deed.PUBLISH"
                                : "catalogue.version.deed." + deed)))
            .toList(),
        possible.contains(VersionDeeds.Deed.PROPOSE),
        typed,
        errors);
  }

  private static boolean inForce(ServiceVersion version) {
    return version.state() instanceof VersionState.InForce;
  }

  /** The public page as it would be with the version. */
  ServicePage preview(ServiceCode code, int number) {
    var seen = history.find(code, number).orElseThrow(VersionPages::unknown).card();
    return ServicePages.of(current.get(), seen, units.byCode(seen.unit()), Optional.empty())
        .preview();
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
