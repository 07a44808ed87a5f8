package org.sportel.complaints.desk;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sportel.complaints.ComplaintInHand;
import org.sportel.complaints.ComplaintParts;
import org.sportel.complaints.action.CorrectiveActions;
import org.sportel.complaints.desk.ComplaintPage.Deed;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintStage;
import org.sportel.complaints.model.ComplaintStep;
import org.sportel.deadlines.Explanations;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.sportel.web.components.TimelineEntry;
import org.springframework.stereotype.Component;

/** Binds the page of a complaint for an officer; in a write transaction. */
@Component
final class ComplaintPages {
  private final ComplaintInHand inHand;
  private final ComplaintHeads heads;
  private final CorrectiveActions actions;
  private final OfficerChoices choices;
  private final OfficeNames names;
  private final Clock clock;

  ComplaintPages(
      ComplaintInHand inHand,
      ComplaintHeads heads,
      CorrectiveActions actions,
      OfficerChoices choices,
      OfficeNames names,
      Clock clock) {
    this.inHand = inHand;
    this.heads = heads;
    this.actions = actions;
    this.choices = choices;
    this.names = names;
    this.clock = clock;
  }

  ComplaintPage page(ComplaintId id, ComplaintPage.Typed typed) {
    var whole = inHand.open(id);
    var complaint = whole.complaint();
    var may = may(whole);
    return new ComplaintPage(
        "/desk/complaints/" + id.value(),
        complaint.number(),
        new ComplaintPage.Head(
            heads.rows(whole),
            complaint.late(clock.instant()),
            complaint.handling().urgent(),
            complaint.stage().clockRuns()
                ? Explanations.lines(whole.reckoning().explanation())
                : List.of()),
        t("complaints.now." + (may.isEmpty() ? "WATCH" : now(complaint))),
        may,
        texts(whole),
        whole.letters().stream().map(ComplaintPages::moment).toList(),
        whole.statements().stream().map(this::moment).toList(),
        links(whole),
        choices.of(complaint),
        choices.filled(complaint, typed));
  }

  private static String now(Complaint complaint) {
    return complaint.handling().officer().isEmpty() ? "TAKE" : complaint.stage().name();
  }

  private static Set<Deed> may(ComplaintInHand.Whole whole) {
    var may = EnumSet.noneOf(Deed.class);
    var stage = whole.complaint().stage();
    if (whole.complaint().handling().officer().isEmpty()) {
      may.add(Deed.TAKE);
    }
    if (!whole.mine()) {
      return may;
    }
    may.add(Deed.HANDLE);
    add(may, ComplaintStep.ADMIT.from(stage), Deed.SCREEN);
    add(may, ComplaintStep.FORWARD.from(stage), Deed.FORWARD);
    add(may, ComplaintStep.PROPOSE.from(stage), Deed.PROPOSE);
    add(may, ComplaintStep.ANSWER.from(stage), Deed.SEND);
    add(may, ComplaintStep.DECIDE_REVIEW.from(stage), Deed.REVIEW);
    add(may, stage.clockRuns() && stage != ComplaintStage.RECEIVED, Deed.INVESTIGATE);
    add(may, stage.clockRuns() && stage != ComplaintStage.RECEIVED, Deed.FILES);
    add(may, extendable(whole.complaint()), Deed.EXTEND);
    add(may, whole.complaint().level() == ComplaintLevel.CONFIDENTIAL, Deed.IDENTITY);
    return may;
  }

  private static boolean extendable(Complaint complaint) {
    return complaint.stage().clockRuns()
        && complaint.clocks().extendedDays() == 0
        && complaint.clocks().due().isPresent();
  }

  private static void add(Set<Deed> may, boolean can, Deed deed) {
    if (can) {
      may.add(deed);
    }
  }

  private ComplaintPage.Texts texts(ComplaintInHand.Whole whole) {
    var complaint = whole.complaint();
    var found = complaint.finding();
    var base = "/desk/complaints/" + complaint.id().value();
    return new ComplaintPage.Texts(
        complaint.body(),
        complaint.wanted(),
        found.answer(),
        found.outcome().map(Enum::name).orElse(""),
        found.reviewReason(),
        found.reviewAnswer(),
        whole.files().stream()
            .filter(file -> !file.fromOffice())
            .map(file -> link(base, file))
            .toList(),
        whole.files().stream()
            .filter(ComplaintParts.Attached::fromOffice)
            .map(
                file ->
                    new ComplaintPage.AnswerFile(
                        link(base, file), file.file().value().toString(), file.shown()))
            .toList(),
        actions.of(complaint.id().value()).stream()
            .map(
                one ->
                    new Link(Texts.show(one.what()).text(), "/desk/complaints/actions/" + one.id()))
            .toList());
  }

  private static Link link(String base, ComplaintParts.Attached file) {
    return new Link(file.title(), base + "/files/" + file.file().value());
  }

  private static List<Link> links(ComplaintInHand.Whole whole) {
    return whole.links().entrySet().stream()
        .map(
            one ->
                new Link(
                    t("complaints.link." + one.getValue().name()) + " " + one.getKey().number(),
                    "/desk/complaints/" + one.getKey().id().value()))
        .sorted(Comparator.comparing(Link::text))
        .toList();
  }

  private static TimelineEntry moment(ComplaintParts.Letter letter) {
    return new TimelineEntry(
        letter.fromOffice() ? t("complaints.message.office") : t("complaints.message.complainant"),
        letter.sentAt(),
        "",
        letter.body());
  }

  private TimelineEntry moment(ComplaintParts.Statement asked) {
    return new TimelineEntry(
        asked.question(),
        asked.givenAt().orElse(asked.askedAt()),
        names.of(asked.account()),
        asked.givenAt().isPresent() ? asked.body() : t("complaints.statement.awaited"));
  }
}
