package org.sportel.visits.printing;

import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/**
 * Where the network printer of a centre's kiosks is set.
 *
 * @param host as typed; empty where there is none
 * @param outcome how a trial print ended, in words; empty where none was asked for
 */
record PrinterPage(
    String centreId,
    Shown centre,
    String host,
    String port,
    boolean saved,
    String outcome,
    FieldErrors errors) {}
