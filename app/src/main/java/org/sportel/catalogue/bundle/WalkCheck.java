package org.sportel.catalogue.bundle;

import java.util.List;
import java.util.stream.Collectors;
import org.sportel.procedure.Soundness;

/**
 * Walks through every procedure that begins by itself: none may stop, run in a circle or never end.
 * One that another calls is walked inside its caller, which catches the errors it throws.
 */
final class WalkCheck {
  private WalkCheck() {}

  static List<BundleFinding> check(ServiceBundle bundle) {
    var called =
        bundle.procedures().values().stream()
            .flatMap(model -> model.calls().stream())
            .collect(Collectors.toSet());
    return bundle.procedures().entrySet().stream()
        .filter(
            entry ->
                entry.getKey().equals(bundle.card().product().procedure())
                    || !called.contains(entry.getValue().id()))
        .flatMap(
            entry ->
                Soundness.check(entry.getValue()).stream()
                    .map(
                        problem ->
                            ProcedureFindings.of(PartKind.PROCEDURE.path(entry.getKey()), problem)))
        .toList();
  }
}
