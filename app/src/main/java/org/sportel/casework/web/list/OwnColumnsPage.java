package org.sportel.casework.web.list;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sportel.casework.model.WorklistColumn;
import org.sportel.web.components.Option;

/**
 * Which columns somebody's worklists have, and in which order.
 *
 * @param done what was just done, empty if nothing
 */
record OwnColumnsPage(List<WorklistColumn> shown, String done) {
  OwnColumnsPage {
    shown = List.copyOf(shown);
  }

  static String field(WorklistColumn column) {
    return "place-" + WorklistAddress.code(column);
  }

  static String name(WorklistColumn column) {
    return t(
        switch (column) {
          case APPLICANT -> "casework.applicant";
          case SERVICE -> "casework.service";
          case STEP -> "casework.step";
          case WITH -> "casework.with";
          case LEFT -> "casework.worklist.left";
          case RECEIVED -> "casework.received";
          case STATE -> "casework.state";
          case UNIT -> "casework.worklist.unit";
          case CHANNEL -> "casework.own.channel";
        });
  }

  /** Those that are shown in their order, then the others. */
  List<WorklistColumn> columns() {
    return Stream.concat(shown.stream(), Stream.of(WorklistColumn.values())).distinct().toList();
  }

  List<Option> places() {
    return IntStream.rangeClosed(1, WorklistColumn.values().length)
        .mapToObj(place -> Option.of(Integer.toString(place), Integer.toString(place)))
        .toList();
  }

  String place(WorklistColumn column) {
    int at = shown.indexOf(column);
    return at < 0 ? "" : Integer.toString(at + 1);
  }
}
