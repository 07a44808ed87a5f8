package org.sportel.visits.appointments;

import java.util.UUID;

/** Names an appointment. */
public record AppointmentId(UUID value) {}
