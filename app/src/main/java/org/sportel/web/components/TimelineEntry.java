package org.sportel.web.components;

import java.time.Instant;

/**
 * Something that happened.
 *
 * @param by the office that did it, empty where it does not matter
 * @param text more about it, empty where there is nothing
 */
public record TimelineEntry(String title, Instant at, String by, String text) {}
