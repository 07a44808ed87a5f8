package org.sportel.web;

import gg.jte.Content;

/**
 * What a panel shows.
 *
 * @param title in the person's language
 */
public record PanelContent(String title, Content content) {}
