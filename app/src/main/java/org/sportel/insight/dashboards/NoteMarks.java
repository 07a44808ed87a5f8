package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.sportel.insight.Grain;
import org.sportel.insight.notes.EventNote;
import org.sportel.web.Texts;
import org.sportel.web.components.Mark;

/** Finds the steps of a course in which something happened outside. */
public final class NoteMarks {
  private NoteMarks() {}

  /**
   * The marks, numbered in the order of their days; hours of the day have none.
   *
   * @param keys of the steps that are shown
   */
  public static List<Mark> of(Grain grain, List<String> keys, List<EventNote> notes) {
    var marks = new ArrayList<Mark>();
    if (grain == Grain.HOUR) {
      return marks;
    }
    for (var note : notes) {
      var index = keys.indexOf(CourseSteps.key(grain, note.day()));
      if (index >= 0) {
        var words = Texts.show(note.words());
        marks.add(
            new Mark(
                index,
                marks.size() + 1,
                t("insight.note.mark", Texts.date(note.day()), words.text()),
                words.lang()));
      }
    }
    return marks;
  }
}
