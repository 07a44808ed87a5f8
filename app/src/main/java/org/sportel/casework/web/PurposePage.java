package org.sportel.casework.web;

import java.util.List;
import java.util.UUID;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/** Asks why somebody without a task wants to look at a case. */
record PurposePage(
    UUID id,
    String number,
    List<Option> reasons,
    String chosen,
    String words,
    FieldErrors errors) {}
