package org.sportel.notify.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/**
 * The list of messages.
 *
 * @param administers whether the reader may set how decisions are mailed
 */
record MessagesPage(
    List<Option> states,
    String chosen,
    int all,
    List<Column> columns,
    List<List<Cell>> rows,
    Paging paging,
    boolean administers) {}
