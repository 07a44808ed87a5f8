package org.sportel.portal.web;

import java.util.List;
import java.util.Optional;

/**
 * The home page of the network.
 *
 * @param asked the name typed, empty at first
 * @param found what bears the name typed
 * @param last the municipality chosen last time
 */
record HomePage(String asked, List<Town> found, Optional<Town> last, List<Country> countries) {}
