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
 * @param delegation by which it was taken
 * @param code of the service at the institution
 * @param number of the institution's register
 * @param handedOverAt when its decision was handed over here; empty while it was not
 */
public record TakenCase(
    CaseId id,
    TenantId institution,
    DelegationId delegation,
    String code,
    Optional<CentreId> centre,
    LocalText title,
    String number,
    Instant takenAt,
    SharedCase.State state,
    Optional<Instant> handedOverAt) {}
