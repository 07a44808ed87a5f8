package org.sportel.identity.offices;

import org.sportel.web.FieldErrors;

/**
 * What offices are called.
 *
 * @param done whether it was kept just now
 */
record NamedOfficesPage(NamedOfficesForm form, FieldErrors errors, boolean done) {}
