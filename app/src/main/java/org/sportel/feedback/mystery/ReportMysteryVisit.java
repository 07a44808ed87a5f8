package org.sportel.feedback.mystery;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.documents.AttachFiles;
import org.sportel.feedback.model.MysteryEvent;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.feedback.model.MysteryRefusal.Reason;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Takes the sheet of a visit from whoever made it. */
@Component
public final class ReportMysteryVisit {
  private final MysteryVisitInHand inHand;
  private final MysteryVisits visits;
  private final AttachFiles attach;
  private final CurrentDay today;
  private final Authority authority;
  private final Journal journal;

  ReportMysteryVisit(
      MysteryVisitInHand inHand,
      MysteryVisits visits,
      AttachFiles attach,
      CurrentDay today,
      Authority authority,
      Journal journal) {
    this.inHand = inHand;
    this.visits = visits;
    this.attach = attach;
    this.today = today;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Takes it, once and for good.
   *
   * @param brought files that were received and kept already
   * @throws MysteryRefusal VISIT_UNKNOWN for a visit of somebody else, REPORTED_ALREADY,
   *     NOT_RUNNING, DAY_OUTSIDE, POINT_MISSING or NOTE_LONG
   * @throws org.sportel.documents.FileRefusal for too many files
   * @throws org.sportel.platform.NotAllowed without the power to make mystery visits
   */
  public void report(UUID id, MysteryVisit.Report report, List<MysteryVisits.Evidence> brought) {
    authority.require(Power.MAKE_MYSTERY_VISITS);
    var taken = inHand.lock(id);
    var visit = taken.visit();
    if (report.day().isAfter(today.day()) || !taken.plan().covers(report.day())) {
      throw new MysteryRefusal(Reason.DAY_OUTSIDE);
    }
    check(visit, report);
    attach.attach(
        brought.stream().map(MysteryVisits.Evidence::file).toList(), MysteryVisit.subject(id));
    visits.report(id, report, brought);
    journal.record(
        new MysteryEvent.VisitReported(
            id, visit.round(), visit.centre(), report.kept(), report.seen()));
  }

  private static void check(MysteryVisit visit, MysteryVisit.Report report) {
    var points =
        visit.sheet().points().stream().map(MysterySheet.Point::key).collect(Collectors.toSet());
    if (!points.equals(report.marks().keySet())) {
      throw new MysteryRefusal(Reason.POINT_MISSING);
    }
    if (report.words().length() > MysteryVisit.LONGEST_WORDS) {
      throw new MysteryRefusal(Reason.NOTE_LONG, MysteryVisit.LONGEST_WORDS);
    }
  }
}
