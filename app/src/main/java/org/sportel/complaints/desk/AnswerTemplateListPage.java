package org.sportel.complaints.desk;

import java.util.List;
import org.sportel.web.components.Cell;

/** The texts with which answers begin. */
record AnswerTemplateListPage(List<List<Cell>> rows) {}
