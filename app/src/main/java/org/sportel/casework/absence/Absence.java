package org.sportel.casework.absence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.identity.AccountId;

/**
 * Somebody is away.
 *
 * @param from the first day, by the tenant's calendar
 * @param until the last day
 * @param deputy who does their tasks meanwhile; empty leaves new ones to the unit
 */
public record Absence(
    UUID id, AccountId account, LocalDate from, LocalDate until, Optional<AccountId> deputy) {}
