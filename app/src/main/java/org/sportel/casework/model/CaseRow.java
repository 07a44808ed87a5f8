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
 * @param standing whether its clock stands still
 * @param answered whether the applicant said something that was not opened yet
 * @param speed how fast it is wanted
 * @param channel name of the {@link Channel}
 */
public record CaseRow(
    CaseId id,
    String number,
    LocalText title,
    UnitId unit,
    CaseState state,
    Instant receivedAt,
    Optional<LocalDate> dueOn,
    boolean overdue,
    boolean standing,
    boolean answered,
    Speed speed,
    String channel) {}
