package org.sportel.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who moved a version to a state, when and why.
 *
 * @param from the day named for coming into force; empty is at once
 * @param reason empty for an import
 * @param by the person or part of the program
 */
public record VersionStep(
    VersionState.Code state,
    Optional<LocalDate> from,
    String reason,
    UUID by,
    String office,
    Instant at) {}
