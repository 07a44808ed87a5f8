package org.sportel.casework.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.audit.AccessLog;
import org.sportel.casework.CaseFile;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.CaseTimeline;
import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.visitor.VisitorsCase;
import org.sportel.casework.web.CasePage.Papers;
import org.sportel.casework.web.CasePage.Rights;
import org.sportel.casework.web.CasePage.Told;
import org.sportel.casework.web.CasePage.Typed;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Panels;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Puts the case page together. */
@Component
final class CaseBinder {
  private final CaseFile files;
  private final CaseTimeline timeline;
  private final Parts parts;
  private final Panels panels;
  private final Authority authority;
  private final AccessLog accessLog;

  CaseBinder(
      CaseFile files,
      CaseTimeline timeline,
      Parts parts,
      Panels panels,
      Authority authority,
      AccessLog accessLog) {
    this.files = files;
    this.timeline = timeline;
    this.parts = parts;
    this.panels = panels;
    this.authority = authority;
    this.accessLog = accessLog;
  }

  /** The makers of the page's parts. */
  @Component
  record Parts(
      CaseViews views,
      TaskViews tasks,
      AnswerViews answers,
      FindingViews findings,
      ProcedureViews procedures,
      WaitViews waits,
      VisitorsCase visitors) {}

  /** The case of a task. */
  UUID of(TaskId task) {
    return files.caseOf(task).value();
  }

  Whole whole(UUID id) {
    return files.of(new CaseId(id));
  }

  /**
   * The case for a page that shows it, with the look recorded under its true purpose; empty, with
   * nothing recorded, for whoever has no work in it and did not say why they look.
   */
  Optional<Whole> looked(UUID id, String what) {
    var whole = whole(id);
    var purpose = purpose(whole);
    purpose.ifPresent(why -> accessLog.record(what, why, Subject.ofCases(List.of(id))));
    return purpose.map(why -> whole);
  }

  private static HttpSession session() {
    var request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    return request.getRequest().getSession();
  }

  /**
   * Why the reader looks: the work that explains it, or that the person stands at their counter,
   * else what they said for this session.
   */
  Optional<String> purpose(Whole whole) {
    return parts
        .tasks()
        .purpose(whole)
        .or(() -> parts.visitors().purpose(whole.file().id()))
        .or(() -> Purposes.kept(whole.file().id().value(), session()));
  }

  CasePage.Head head(Whole whole) {
    return parts.views().head(whole);
  }

  /** The file as it stands beside a decision. */
  CasePage.FileView file(Whole whole) {
    return new CasePage.FileView(
        told(whole),
        new Papers(
            parts.views().documents(whole, CaseLinks.at(whole.file().id())),
            parts.views().checked(whole)),
        TimelineTexts.of(whole, List.of()));
  }

  private Told told(Whole whole) {
    return new Told(
        parts.views().applicant(whole.application()),
        parts.answers().of(whole),
        parts.findings().of(whole));
  }

  CasePage page(Whole whole, Typed typed) {
    var id = whole.file().id();
    var base = CaseLinks.at(id);
    var happened = timeline.of(id);
    return new CasePage(
        head(whole),
        parts.tasks().of(whole, happened),
        told(whole),
        new Papers(parts.views().documents(whole, base), parts.views().checked(whole)),
        parts.views().deadline(whole),
        parts.views().decision(whole, base),
        TimelineTexts.of(whole, happened),
        parts.procedures().of(whole),
        List.copyOf(panels.of("casework.case", id.value())),
        rights(whole),
        parts.waits().of(whole),
        typed);
  }

  private Rights rights(Whole whole) {
    var works = CaseAccess.works(authority);
    var open = whole.file().stage().state() != CaseState.CLOSED;
    var unit = whole.file().facts().unit();
    boolean officer = authority.may(Power.WORK_CASES);
    return new Rights(
        works,
        officer || authority.may(Power.APPROVE_DECISIONS),
        officer || authority.may(Power.SERVE_COUNTER),
        authority.places(Power.WORK_CASES).covers(unit)
            || authority.places(Power.APPROVE_DECISIONS).covers(unit),
        authority.may(Power.AUDIT),
        open,
        works && open ? parts.tasks().units() : List.of());
  }
}
