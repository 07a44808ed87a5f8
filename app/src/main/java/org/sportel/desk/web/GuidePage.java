package org.sportel.desk.web;

import gg.jte.Content;
import java.util.List;
import org.sportel.web.components.Link;

/**
 * A guide inside the program.
 *
 * @param others the guides, the one shown without an address
 */
record GuidePage(String title, Content content, List<Link> others) {}
