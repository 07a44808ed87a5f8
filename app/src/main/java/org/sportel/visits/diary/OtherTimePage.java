package org.sportel.visits.diary;

import org.sportel.visits.booking.TimesView;
import org.sportel.web.FieldErrors;

/** Where staff choose another time for somebody. */
record OtherTimePage(String id, String who, String when, TimesView times, FieldErrors errors) {}
