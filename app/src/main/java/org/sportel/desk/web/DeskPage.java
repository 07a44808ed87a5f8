package org.sportel.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.sportel.web.MenuEntry;
import org.sportel.web.PanelContent;

/**
 * What waits today.
 *
 * @param places what the person may open from here
 */
record DeskPage(
    String office, LocalDate today, List<PanelContent> panels, List<MenuEntry> places) {}
