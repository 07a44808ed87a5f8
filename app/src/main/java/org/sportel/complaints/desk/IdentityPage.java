package org.sportel.complaints.desk;

import org.sportel.web.FieldErrors;

/**
 * Who complains, after the seal was opened.
 *
 * @param name empty before a reason was given
 */
record IdentityPage(
    String complaint, String title, String name, String contact, FieldErrors errors) {}
