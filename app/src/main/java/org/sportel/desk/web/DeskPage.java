package org.sportel.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.sportel.web.PanelContent;

/** What waits today. */
record DeskPage(String office, LocalDate today, List<PanelContent> panels) {}
