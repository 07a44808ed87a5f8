package org.sportel.workshop.web;

import java.util.List;
import org.sportel.web.components.Link;

/** The services that can be practised. */
record PracticePage(List<Link> services) {}
