package org.sportel.problems.web;

import java.util.List;
import java.util.Optional;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.TimelineEntry;

/**
 * A problem for everybody, or for whoever reported it.
 *
 * @param path of all problems
 * @param code the code that leads back here, where the page was opened with it
 * @param fresh whether it was reported a moment ago
 * @param address the full address for whoever holds the code
 */
record ProblemPage(
    String path,
    String number,
    String category,
    List<SummaryRow> rows,
    List<TimelineEntry> moments,
    Optional<String> code,
    boolean fresh,
    String address,
    List<Photo> photos) {
  /** A photo with the words that stand for it. */
  record Photo(String href, String alt) {}
}
