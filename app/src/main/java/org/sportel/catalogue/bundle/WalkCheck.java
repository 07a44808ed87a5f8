package org.sportel.catalogue.bundle;

import java.util.List;
import org.sportel.procedure.Soundness;

/** Walks through every procedure: none may stop, run in a circle or never end. */
final class WalkCheck {
  private WalkCheck() {}

  static List<BundleFinding> check(ServiceBundle bundle) {
    return bundle.procedures().entrySet().stream()
        .flatMap(
            entry ->
                Soundness.check(entry.getValue()).stream()
                    .map(
                        problem ->
                            ProcedureFindings.of(PartKind.PROCEDURE.path(entry.getKey()), problem)))
        .toList();
  }
}
