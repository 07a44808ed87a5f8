package org.sportel.complaints.web;

import static org.sportel.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.complaints.ComplaintClock;
import org.sportel.complaints.ComplaintParts;
import org.sportel.complaints.Complaints;
import org.sportel.complaints.ReopenComplaint;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintStage;
import org.sportel.complaints.model.ComplaintStep;
import org.sportel.complaints.settings.ComplaintRules;
import org.sportel.deadlines.Deadline;
import org.sportel.deadlines.Explanations;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.sportel.web.components.TimelineEntry;
import org.springframework.stereotype.Component;

/** Binds the page of a complaint for its complainant; in a transaction. */
@Component
final class FollowedComplaints {
  private final Complaints complaints;
  private final ComplaintParts parts;
  private final ComplaintClock clock;
  private final ComplaintRules rules;
  private final ComplaintChoices choices;
  private final AppealTimes appeals;

  FollowedComplaints(
      Complaints complaints,
      ComplaintParts parts,
      ComplaintClock clock,
      ComplaintRules rules,
      ComplaintChoices choices,
      AppealTimes appeals) {
    this.complaints = complaints;
    this.parts = parts;
    this.clock = clock;
    this.rules = rules;
    this.choices = choices;
    this.appeals = appeals;
  }

  FollowedComplaintPage page(String base, ComplaintId id, FollowedComplaintPage.Typed typed) {
    var complaint = complaints.get(id);
    boolean respond = ComplaintStep.ACCEPT.from(complaint.stage());
    boolean reviewed = !complaint.finding().reviewAnswer().isEmpty();
    return new FollowedComplaintPage(
        base,
        standing(complaint),
        deadline(complaint),
        answer(complaint).map(one -> one.with(files(base, id, true))),
        parts.letters(id).stream().map(FollowedComplaints::moment).toList(),
        files(base, id, false),
        new FollowedComplaintPage.May(
            respond,
            complaint.clocks().respondBy().filter(day -> respond),
            ReopenComplaint.mayReopen(complaint)),
        reviewed ? rules.current().bodies().stream().map(Texts::show).toList() : List.of(),
        typed);
  }

  private List<Link> files(String base, ComplaintId id, boolean fromOffice) {
    return parts.files(id).stream()
        .filter(file -> file.shown() && file.fromOffice() == fromOffice)
        .map(file -> new Link(file.title(), base + "/files/" + file.file().value()))
        .toList();
  }

  private FollowedComplaintPage.Standing standing(Complaint complaint) {
    var state = PlainState.of(complaint);
    return new FollowedComplaintPage.Standing(
        complaint.number(),
        choices.words(complaint.about()),
        complaint.body(),
        state,
        t("complaints.next." + state.name()),
        complaint.clocks().received(),
        appeals.words(complaint.about()));
  }

  private FollowedComplaintPage.Deadline deadline(Complaint complaint) {
    if (!complaint.stage().clockRuns()) {
      return new FollowedComplaintPage.Deadline(Optional.empty(), List.of());
    }
    var reckoning = clock.reckon(complaint, parts.stops(complaint.id()));
    return new FollowedComplaintPage.Deadline(
        reckoning instanceof Deadline(LocalDate day, Instant ends, var why)
            ? Optional.of(day)
            : Optional.empty(),
        Explanations.lines(reckoning.explanation()));
  }

  private static Optional<FollowedComplaintPage.Answer> answer(Complaint complaint) {
    var found = complaint.finding();
    boolean said =
        complaint.stage() == ComplaintStage.ANSWERED
            || complaint.stage() == ComplaintStage.REVIEW
            || complaint.stage() == ComplaintStage.CLOSED;
    return found
        .outcome()
        .filter(outcome -> said)
        .map(
            outcome ->
                new FollowedComplaintPage.Answer(
                    t("complaints.outcome." + outcome.name()),
                    found.answer(),
                    found.reviewAnswer(),
                    found.forwardedTo(),
                    List.of()));
  }

  private static TimelineEntry moment(ComplaintParts.Letter letter) {
    return new TimelineEntry(
        letter.fromOffice() ? t("complaints.message.office") : t("complaints.message.you"),
        letter.sentAt(),
        "",
        letter.body());
  }
}
