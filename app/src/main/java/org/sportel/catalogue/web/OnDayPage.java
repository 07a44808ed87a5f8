package org.sportel.catalogue.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;

/**
 * The services as they were on a day.
 *
 * @param day the day in words, empty while none was asked for
 */
record OnDayPage(
    String slug,
    Shown tenant,
    DayFields asked,
    String day,
    List<ServiceRow> services,
    FieldErrors errors) {}
