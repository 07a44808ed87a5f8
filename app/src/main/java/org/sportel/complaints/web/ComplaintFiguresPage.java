package org.sportel.complaints.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.SummaryRow;

/**
 * The figures of complaints.
 *
 * @param desk whether it is the page of the office, which shows small numbers too
 * @param changed what was changed because of complaints
 * @param definitions what each figure means, and of what it is made
 */
public record ComplaintFiguresPage(
    boolean desk,
    String back,
    int year,
    List<Integer> years,
    List<SummaryRow> sums,
    List<Column> topicColumns,
    List<Column> channelColumns,
    List<List<Cell>> topics,
    List<List<Cell>> channels,
    List<List<Cell>> months,
    List<Shown> changed,
    List<SummaryRow> definitions) {
  /** Copies the lists. */
  public ComplaintFiguresPage {
    years = List.copyOf(years);
    sums = List.copyOf(sums);
    topicColumns = List.copyOf(topicColumns);
    channelColumns = List.copyOf(channelColumns);
    topics = List.copyOf(topics);
    months = months.stream().map(List::copyOf).toList();
    channels = List.copyOf(channels);
    changed = List.copyOf(changed);
    definitions = List.copyOf(definitions);
  }
}
