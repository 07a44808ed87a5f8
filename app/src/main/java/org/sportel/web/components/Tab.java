package org.sportel.web.components;

import gg.jte.Content;

/**
 * A tab; without scripts the tabs stand one below the other.
 *
 * @param id unique on the page
 */
public record Tab(String id, String label, Content content) {}
