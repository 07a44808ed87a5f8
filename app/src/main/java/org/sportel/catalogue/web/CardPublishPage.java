package org.sportel.catalogue.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/** The last look before a draft is published. */
record CardPublishPage(
    String code,
    Shown title,
    int edition,
    List<CardPage.Change> changes,
    CardPage.Findings findings,
    String reason,
    FieldErrors errors) {}
