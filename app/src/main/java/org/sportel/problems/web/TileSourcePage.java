package org.sportel.problems.web;

import org.sportel.web.FieldErrors;

/**
 * Where an administrator says from where the ground of the map comes.
 *
 * @param given whether there is a source now
 * @param saved whether it was saved a moment ago
 */
record TileSourcePage(
    String template, String attribution, boolean given, boolean saved, FieldErrors errors) {}
