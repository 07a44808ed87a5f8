package org.sportel.casework.web;

import org.sportel.web.FieldErrors;

/** The form for number and code. */
record TrackPage(String number, String code, FieldErrors errors) {}
