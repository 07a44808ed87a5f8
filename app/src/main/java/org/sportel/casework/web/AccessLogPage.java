package org.sportel.casework.web;

import java.util.List;
import org.sportel.web.components.Cell;

/** Who looked at a case. */
record AccessLogPage(CasePage.Head head, List<List<Cell>> rows) {}
