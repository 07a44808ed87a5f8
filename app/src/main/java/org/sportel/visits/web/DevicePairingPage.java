package org.sportel.visits.web;

import org.sportel.platform.LocalText.Shown;

/**
 * The code of a device, shown once.
 *
 * @param address the page to be opened at the device
 * @param minutes for how long the code can be typed there
 */
record DevicePairingPage(
    String centreId, Shown centre, String kind, String code, String address, long minutes) {}
