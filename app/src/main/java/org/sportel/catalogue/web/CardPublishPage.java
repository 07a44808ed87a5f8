package org.sportel.catalogue.web;

import java.util.List;
import org.sportel.catalogue.pages.ChangeGroup;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;

/**
 * The last look before a draft is published.
 *
 * @param begun whether it would be the first version
 * @param changes what differs for people, in words
 * @param parts the parts that are saved anew, with who saved them
 * @param twoPersons whether a second person must approve
 */
record CardPublishPage(
    String code,
    Shown title,
    int edition,
    boolean begun,
    List<ChangeGroup> changes,
    List<CardPage.Change> parts,
    CardPage.Findings findings,
    boolean twoPersons,
    DayFields from,
    String reason,
    FieldErrors errors) {}
