package org.sportel.visits.diary;

/**
 * What staff booked for somebody.
 *
 * @param code as people read it
 */
record BookedPage(String code, String when, String name) {}
