package org.sportel.unified;

import java.time.LocalDate;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.TenantId;

/** A unified service that a municipality has to offer from a day. */
public record ServiceAssignment(
    TenantId operator, ServiceCode code, TenantId municipality, LocalDate from, String reason) {}
