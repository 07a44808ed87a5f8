package org.sportel.visits.booking;

import org.sportel.web.FieldErrors;

/** Where another time is chosen for an appointment. */
record OtherTimesPage(
    String path, String title, String when, TimesView times, FieldErrors errors) {}
