package org.sportel.catalogue.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;

/**
 * The last look before a draft is published.
 *
 * @param twoPersons whether a second person must approve
 */
record CardPublishPage(
    String code,
    Shown title,
    int edition,
    List<CardPage.Change> changes,
    CardPage.Findings findings,
    boolean twoPersons,
    DayFields from,
    String reason,
    FieldErrors errors) {}
