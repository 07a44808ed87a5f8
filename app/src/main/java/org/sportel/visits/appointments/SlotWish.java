package org.sportel.visits.appointments;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;

/**
 * Somebody who waits until a time becomes free.
 *
 * @param until the last day that is good for them
 */
public record SlotWish(
    UUID id, CentreId centre, Appointment.Wish wish, LocalDate until, String email, Lang lang) {}
