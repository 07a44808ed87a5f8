package org.sportel.complaints;

import static org.sportel.complaints.db.Tables.COMPLAINT;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.complaints.db.tables.records.ComplaintRecord;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.complaints.model.ComplaintStage;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.complaints.model.SeverityMark;
import org.sportel.platform.Lang;

/** A complaint as a row and back; its code stays out of it. */
final class ComplaintRows {
  private ComplaintRows() {}

  static ComplaintRecord row(Complaint of) {
    var row = new ComplaintRecord();
    row.setId(of.id().value());
    row.setNumber(of.number());
    row.setLevel(of.level().name());
    row.setChannel(of.channel().name());
    row.setLang(of.lang().tag());
    row.setBody(of.body());
    row.setWanted(of.wanted());
    row.setUnread(of.unread());
    about(row, of.about());
    handling(row, of.handling());
    clocks(row, of.clocks());
    finding(row, of.finding());
    return row;
  }

  private static void about(ComplaintRecord row, Complaint.About about) {
    row.setTopic(about.topic().name());
    row.set(COMPLAINT.CATEGORY_ID, about.category().orElse(null));
    row.set(COMPLAINT.SERVICE, about.service().orElse(null));
    row.set(COMPLAINT.UNIT_ID, about.unit().orElse(null));
    row.set(COMPLAINT.CENTRE_ID, about.centre().orElse(null));
    row.setPlace(about.place());
    row.setReference(about.reference());
    row.set(COMPLAINT.DECISION_ON, about.decisionOn().orElse(null));
  }

  private static void handling(ComplaintRecord row, Complaint.Handling handling) {
    row.setStage(handling.stage().name());
    row.set(COMPLAINT.OFFICER_ID, handling.officer().orElse(null));
    row.set(COMPLAINT.FIRST_OFFICER_ID, handling.first().orElse(null));
    row.set(COMPLAINT.CONCERNED_ID, handling.concerned().orElse(null));
    row.setSeverity(handling.severity().stream().map(Enum::name).sorted().toArray(String[]::new));
    row.setUrgent(handling.urgent());
  }

  private static void clocks(ComplaintRecord row, Complaint.Clocks clocks) {
    row.setReceivedAt(Complaints.utc(clocks.received()));
    row.setClockFrom(Complaints.utc(clocks.from()));
    row.set(COMPLAINT.LOOK_BY, clocks.lookBy().map(Complaints::utc).orElse(null));
    row.set(COMPLAINT.DUE_AT, clocks.due().map(Complaints::utc).orElse(null));
    row.setExtendedDays(clocks.extendedDays());
    row.setExtensionReason(clocks.extensionReason());
    row.set(COMPLAINT.RESPOND_BY, clocks.respondBy().orElse(null));
  }

  private static void finding(ComplaintRecord row, Complaint.Finding finding) {
    row.set(COMPLAINT.OUTCOME, finding.outcome().map(Enum::name).orElse(null));
    row.setAnswer(finding.answer());
    row.set(COMPLAINT.ANSWERED_AT, finding.answeredAt().map(Complaints::utc).orElse(null));
    row.setReviewReason(finding.reviewReason());
    row.setReviewAnswer(finding.reviewAnswer());
    row.setForwardedTo(finding.forwardedTo());
    row.set(COMPLAINT.CLOSED_AT, finding.closedAt().map(Complaints::utc).orElse(null));
    row.setReopened(finding.reopened());
  }

  static Complaint complaint(ComplaintRecord row) {
    return new Complaint(
        new ComplaintId(row.getId()),
        row.getNumber(),
        ComplaintLevel.valueOf(row.getLevel()),
        ComplaintChannel.valueOf(row.getChannel()),
        Lang.of(row.getLang()),
        new Complaint.About(
            ComplaintTopic.valueOf(row.getTopic()),
            Optional.ofNullable(row.getCategoryId()),
            Optional.ofNullable(row.getService()),
            Optional.ofNullable(row.getUnitId()),
            Optional.ofNullable(row.getCentreId()),
            row.getPlace(),
            row.getReference(),
            Optional.ofNullable(row.getDecisionOn())),
        row.getBody(),
        row.getWanted(),
        handling(row),
        clocks(row),
        finding(row),
        row.getUnread());
  }

  private static Complaint.Handling handling(ComplaintRecord row) {
    return new Complaint.Handling(
        ComplaintStage.valueOf(row.getStage()),
        Optional.ofNullable(row.getOfficerId()),
        Optional.ofNullable(row.getFirstOfficerId()),
        Optional.ofNullable(row.getConcernedId()),
        Arrays.stream(row.getSeverity()).map(SeverityMark::valueOf).collect(Collectors.toSet()),
        row.getUrgent());
  }

  private static Complaint.Clocks clocks(ComplaintRecord row) {
    return new Complaint.Clocks(
        row.getReceivedAt().toInstant(),
        row.getClockFrom().toInstant(),
        Complaints.instant(row.getLookBy()),
        Complaints.instant(row.getDueAt()),
        row.getExtendedDays(),
        row.getExtensionReason(),
        Optional.ofNullable(row.getRespondBy()));
  }

  private static Complaint.Finding finding(ComplaintRecord row) {
    return new Complaint.Finding(
        Optional.ofNullable(row.getOutcome()).map(ComplaintOutcome::valueOf),
        row.getAnswer(),
        Complaints.instant(row.getAnsweredAt()),
        row.getReviewReason(),
        row.getReviewAnswer(),
        row.getForwardedTo(),
        Complaints.instant(row.getClosedAt()),
        row.getReopened());
  }
}
