package org.sportel.desk.web;

import gg.jte.Content;
import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.web.components.Link;

/**
 * A guide inside the program.
 *
 * @param lang in which language it is written
 * @param others the guides, the one shown without an address
 */
record GuidePage(String title, Content content, Lang lang, List<Link> others) {}
