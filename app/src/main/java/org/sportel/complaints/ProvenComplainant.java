package org.sportel.complaints;

import org.sportel.complaints.model.ComplaintId;

/** Somebody who has shown number and code of a complaint. Only the page that saw both makes it. */
public record ProvenComplainant(ComplaintId complaint) {}
