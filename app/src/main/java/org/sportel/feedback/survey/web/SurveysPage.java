package org.sportel.feedback.survey.web;

import java.util.List;
import org.sportel.web.components.Cell;

/** The surveys of an office. */
record SurveysPage(List<List<Cell>> rows, boolean manages) {}
