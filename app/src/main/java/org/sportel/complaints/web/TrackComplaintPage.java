package org.sportel.complaints.web;

import org.sportel.web.FieldErrors;

/** Where number and code of a complaint are typed. */
record TrackComplaintPage(String base, String number, boolean closed, FieldErrors errors) {}
