package org.sportel.casework.procedure;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.store.Application;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.text.Folded;
import org.springframework.stereotype.Component;

/**
 * The administrative unit in which an applicant lives.
 *
 * <p>Office rule (whose work it is): A task that a model sends to the unit of the address goes to
 * the administrative unit whose name stands in the applicant's address, in any language and script;
 * of several the one with the longest name.
 */
@Component
final class AddressUnit {
  private final Units units;
  private final Applications applications;

  AddressUnit(Units units, Applications applications) {
    this.units = units;
    this.applications = applications;
  }

  /** The unit; empty where the address names none. */
  Optional<UnitId> of(Case file) {
    var address =
        applications
            .find(file.id())
            .map(Application::applicant)
            .flatMap(Applicant::address)
            .map(AddressUnit::words)
            .orElse("");
    return units.tree().all().stream()
        .filter(unit -> unit.kind() == Unit.Kind.ADMINISTRATIVE_UNIT)
        .flatMap(unit -> names(unit).map(name -> new Named(unit.id(), name)))
        .filter(named -> address.contains(named.name()))
        .max(Comparator.comparingInt(named -> named.name().length()))
        .map(Named::unit);
  }

  private record Named(UnitId unit, String name) {}

  private static Stream<String> names(Unit unit) {
    return unit.name().texts().values().stream().map(AddressUnit::words);
  }

  /** Folded words between blanks, so that only whole ones are found. */
  private static String words(String text) {
    return " " + String.join(" ", Folded.of(text).split("[^a-z0-9]+")).strip() + " ";
  }
}
