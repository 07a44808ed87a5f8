package org.sportel.visits.remote;

import org.sportel.platform.LocalText.Shown;

/** Where it is said whether a centre gives tickets to people on their way. */
record RemoteSetupPage(String centreId, Shown centre, boolean open, boolean saved) {}
