package org.sportel.desk.web;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/**
 * The access log, searched.
 *
 * @param total how many entries there are, in words
 */
record AccessTrailPage(
    AccessTrailForm asked,
    List<Option> readers,
    List<Option> pages,
    List<List<Cell>> rows,
    String total,
    Paging paging,
    FieldErrors errors) {}
