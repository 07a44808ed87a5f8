package org.sportel.visits.hall;

import org.sportel.web.FieldErrors;

/** Where an unpaired device asks for its code, and shows nothing else. */
record PairPage(String path, FieldErrors errors) {}
