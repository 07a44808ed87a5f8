package org.sportel.bench;

import java.util.List;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;

/** The parts of a service with another procedure. */
final class Served {
  private Served() {}

  static List<Part> by(String procedure, List<Part> like) {
    return like.stream()
        .map(
            part ->
                part.kind() == PartKind.PROCEDURE
                    ? new Part(PartKind.PROCEDURE, part.name(), procedure)
                    : part)
        .toList();
  }
}
