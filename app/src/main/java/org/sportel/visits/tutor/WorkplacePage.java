package org.sportel.visits.tutor;

import org.sportel.platform.LocalText.Shown;

/** Where a session at a client workplace begins. */
record WorkplacePage(String path, Shown centre) {}
