package org.sportel.agency.model;

import java.time.Instant;
import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.network.CentreId;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;

/**
 * What a municipality knows of a case that it took for an institution.
 *
 * @param number of the institution's register
 */
public record TakenCase(
    CaseId id,
    TenantId institution,
    Optional<CentreId> centre,
    LocalText title,
    String number,
    Instant takenAt,
    SharedCase.State state) {}
