package org.sportel.visits.hall;

import org.sportel.visits.reception.TicketPaper;
import org.sportel.web.FieldErrors;

/**
 * The ticket at the kiosk, to be printed or read by a telephone.
 *
 * @param printer whether the centre has a network printer; otherwise the browser prints
 */
record KioskTicketPage(String path, TicketPaper paper, boolean printer, FieldErrors errors) {}
