package org.sportel.catalogue.web;

import org.sportel.platform.LocalText.Shown;

/**
 * A service in a list.
 *
 * @param place the municipality, empty inside one
 */
record ServiceRow(
    Shown title, String href, String category, String code, String place, boolean illustrative) {}
