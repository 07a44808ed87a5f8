package org.sportel.web.components;

/** A text that leads somewhere; an empty address is a plain text. */
public record Link(String text, String href) {}
