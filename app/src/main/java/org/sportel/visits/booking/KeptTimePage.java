package org.sportel.visits.booking;

import org.sportel.web.FieldErrors;

/**
 * Where somebody says who they are, to whom a place is kept.
 *
 * @param mailed whether letters leave this installation
 */
record KeptTimePage(
    String path,
    String title,
    String place,
    String when,
    long minutes,
    boolean mailed,
    HolderForm form,
    FieldErrors errors) {}
