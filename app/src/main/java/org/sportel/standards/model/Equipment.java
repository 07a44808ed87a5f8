package org.sportel.standards.model;

/** What a centre has or lacks. */
public enum Equipment {
  /** A ramp or a way in without steps. */
  RAMP,
  /** Wi-Fi for visitors. */
  WIFI,
  /** A queue system. */
  QUEUE_SYSTEM,
  /** A computer that visitors use. */
  CLIENT_COMPUTER,
  /** A scanner. */
  SCANNER,
  /** A printer for visitors. */
  PRINTER,
  /** A terminal for cards. */
  CARD_TERMINAL,
  /** A place for consultations by video. */
  VIDEO_PLACE,
  /** An induction loop for people who hear badly. */
  HEARING_LOOP,
  /** A toilet that can be used with a wheelchair. */
  ACCESSIBLE_TOILET
}
