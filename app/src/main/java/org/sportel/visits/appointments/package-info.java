/**
 * Times for which somebody is expected.
 *
 * <p>An <em>appointment</em> takes a place at a counter for a time, so that no place is given
 * twice; which counter calls the person is decided when they are there, by {@link
 * org.sportel.visits.model.CallOrder}. Whoever holds the code of an appointment may move and cancel
 * it.
 *
 * <pre>
 *   HoldSlot ─▶ HELD ─ConfirmAppointment▶ BOOKED ─ArriveForAppointment▶ ARRIVED (a visit begins)
 *                │                        │ ▲  │
 *                ▼ ten minutes            │ └──┘ MoveAppointment
 *              LAPSED                     ├─ CancelAppointment ▶ CANCELLED
 *                                         └─ nobody came ▶ MISSED
 * </pre>
 */
@NamedInterface("appointments")
@NullMarked
package org.sportel.visits.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
