package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.Worklist;
import org.sportel.casework.model.CaseRow;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Task;
import org.sportel.casework.web.CasePage.Done;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Component;

/** Tells after an act what happened, with its number, and leads to the next piece of work. */
@Component
final class DoneActs {
  private final Worklist worklist;
  private final TaskViews tasks;

  DoneActs(Worklist worklist, TaskViews tasks) {
    this.worklist = worklist;
    this.tasks = tasks;
  }

  /** What an act did; nothing for words that this program does not report itself. */
  Done told(Whole whole, String act) {
    var key = "casework.done." + act;
    if (act.isEmpty() || !Texts.knows(key)) {
      return Done.NOTHING;
    }
    var number = whole.decision().flatMap(Decision::approval).map(Decision.Approval::number);
    return new Done(t(key, whole.file().number().value(), number.orElse("")), links(whole));
  }

  /** The document that came of it and, once nothing is left for me here, the next case. */
  private List<Link> links(Whole whole) {
    var links = new ArrayList<Link>();
    var id = whole.file().id();
    whole
        .decision()
        .flatMap(Decision::document)
        .map(issued -> CaseLinks.at(id) + "/files/" + issued.file().value())
        .ifPresent(file -> links.add(new Link(t("casework.decision.download"), file)));
    if (whole.open().stream().noneMatch(this::workForMe)) {
      worklist
          .next(id)
          .map(row -> new Link(next(row), CaseLinks.at(row.id())))
          .ifPresent(links::add);
      links.add(new Link(t("casework.done.list"), "/desk/cases"));
    }
    return links;
  }

  /** Whether the reader has the case in hand. */
  boolean mine(Whole whole) {
    return whole.open().stream().anyMatch(tasks::mine);
  }

  /** What the applicant owes is nobody's work here. */
  private boolean workForMe(Task task) {
    return task.kind() != TaskKind.CORRECTION && (tasks.mine(task) || tasks.takeable(task));
  }

  private static String next(CaseRow row) {
    return t("casework.done.next", row.number(), Texts.show(row.title()).text());
  }
}
