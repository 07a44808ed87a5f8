package org.sportel.network.change;

import java.util.Map;
import java.util.Optional;
import org.sportel.network.Tenant;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;

/**
 * Closing an organisation.
 *
 * @param proposed what is proposed or confirmed
 * @param mine whether the reader proposed it, and so cannot confirm it
 * @param words where people turn, language → as typed
 */
record ClosingPage(
    Tenant tenant,
    String path,
    Optional<Tenant.Proposed> proposed,
    boolean mine,
    DayFields day,
    Map<String, String> words,
    FieldErrors errors,
    String done) {}
