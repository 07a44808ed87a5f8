package org.sportel.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sportel.network.UnitId;
import org.sportel.platform.LocalText;

/**
 * What a list shows of a case.
 *
 * @param overdue undecided after its deadline
 */
public record CaseRow(
    CaseId id,
    String number,
    LocalText title,
    UnitId unit,
    CaseState state,
    Instant receivedAt,
    Optional<LocalDate> dueOn,
    boolean overdue) {}
