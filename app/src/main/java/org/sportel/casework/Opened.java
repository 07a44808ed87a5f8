package org.sportel.casework;

import java.time.Instant;
import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TrackingCode;
import org.sportel.deadlines.Deadline;
import org.sportel.register.RegisterNumber;

/**
 * A case as it was opened; the code is known only now.
 *
 * @param deadline by when it must be decided; empty when the service has no known deadline
 */
public record Opened(
    CaseId id,
    RegisterNumber number,
    Instant receivedAt,
    Optional<Deadline> deadline,
    TrackingCode code) {}
