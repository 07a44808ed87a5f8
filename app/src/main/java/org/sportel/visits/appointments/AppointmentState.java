package org.sportel.visits.appointments;

/** Where an appointment stands. */
public enum AppointmentState {
  /** The place is kept while somebody says who they are. */
  HELD,
  /** Somebody is expected. */
  BOOKED,
  /** The person is there. */
  ARRIVED,
  /** Nobody came. */
  MISSED,
  /** It was given back. */
  CANCELLED,
  /** Nobody confirmed it in time. */
  LAPSED;

  /** Whether its place is taken. */
  public boolean takesPlace() {
    return this == HELD || this == BOOKED || this == ARRIVED;
  }
}
