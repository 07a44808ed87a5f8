package org.sportel.problems.web;

import java.util.List;
import java.util.Optional;
import org.sportel.problems.model.Reporter;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.TimelineEntry;

/**
 * A problem for whoever deals with it.
 *
 * @param path of this page
 * @param explanation how the date came about
 * @param reporter how whoever reported it is reached, where something was left
 * @param media address of a picture that a program named, empty where it named none
 */
record DeskProblemPage(
    String path,
    String number,
    String category,
    List<SummaryRow> rows,
    List<String> explanation,
    Optional<Reporter> reporter,
    String media,
    List<ProblemPage.Photo> photos,
    List<TimelineEntry> moments,
    Deeds deeds,
    FieldErrors errors) {
  /**
   * What can be done.
   *
   * @param open whether anything can
   * @param released whether words and photos are open to all
   * @param chosen the code of its category
   */
  record Deeds(
      boolean open,
      boolean released,
      String chosen,
      List<Option> categories,
      List<Option> institutions,
      String words) {}
}
