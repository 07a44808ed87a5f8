package org.sportel.outbound.web;

import static org.sportel.web.Texts.t;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.audit.AccessLog;
import org.sportel.casework.CaseLinks;
import org.sportel.documents.FileId;
import org.sportel.documents.FileLimits;
import org.sportel.outbound.OtherBodies;
import org.sportel.outbound.OutboundGate;
import org.sportel.outbound.OutboundRequests;
import org.sportel.outbound.RequestLetterTexts;
import org.sportel.outbound.model.OtherBody;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.Reminder;
import org.sportel.outbound.model.RequestId;
import org.sportel.outbound.model.RequestStage;
import org.sportel.outbound.model.RequestWay;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.TimelineEntry;
import org.springframework.stereotype.Component;

/**
 * Binds the page of a request for whoever works on its case; each showing is a look at the case.
 */
@Component
final class RequestPages {
  private final OutboundGate gate;
  private final OutboundRequests requests;
  private final OtherBodies bodies;
  private final RequestViews views;
  private final AccessLog log;
  private final FileLimits limits;

  RequestPages(
      OutboundGate gate,
      OutboundRequests requests,
      OtherBodies bodies,
      RequestViews views,
      AccessLog log,
      FileLimits limits) {
    this.gate = gate;
    this.requests = requests;
    this.bodies = bodies;
    this.views = views;
    this.log = log;
    this.limits = limits;
  }

  RequestPage page(RequestId id, RequestPage.Typed typed) {
    var one = gate.look(id);
    log.record("request", "request", Subject.ofCases(List.of(one.of().id().value())));
    var body = bodies.find(one.body()).orElseThrow();
    var reminders = requests.reminders(id);
    return new RequestPage(
        id.value(),
        one.asked().subject(),
        views.stage(one),
        facts(one, body),
        one.asked().words(),
        answer(one),
        reminders.stream().map(RequestPages::entry).toList(),
        letters(one, reminders),
        mail(one, body, reminders),
        deeds(one),
        typed);
  }

  private List<SummaryRow> facts(OutboundRequest one, OtherBody body) {
    return List.of(
        SummaryRow.of(t("outbound.body"), body.name()),
        SummaryRow.of(t("outbound.reason"), t("outbound.reason." + one.asked().reason())),
        SummaryRow.of(t("outbound.way"), t("outbound.way." + one.asked().way())),
        SummaryRow.of(t("outbound.number"), one.number()),
        SummaryRow.of(t("outbound.case"), one.of().number())
            .changedAt(t("outbound.case.open"), CaseLinks.at(one.of().id())),
        SummaryRow.of(
            t("outbound.sent"),
            Texts.dateTime(one.sent().at()) + " · " + views.office(one.sent().office())),
        SummaryRow.of(t("outbound.due"), Texts.date(one.sent().due())),
        SummaryRow.of(t("outbound.age"), views.age(one)),
        SummaryRow.of(t("outbound.waits"), t(one.waits() ? "outbound.yes" : "outbound.no")));
  }

  private RequestPage.Answer answer(OutboundRequest one) {
    var end = one.end();
    var title =
        end.at()
            .map(
                at ->
                    t("outbound.stage." + end.stage())
                        + " · "
                        + Texts.dateTime(at)
                        + " · "
                        + views.office(end.office()))
            .orElse("");
    var files =
        requests.files(one.id()).stream()
            .map(paper -> new Link(paper.title(), file(one, paper.file())))
            .toList();
    return new RequestPage.Answer(title, views.words(end), files);
  }

  private static TimelineEntry entry(Reminder one) {
    return new TimelineEntry(
        t("outbound.reminded", t("outbound.way." + one.way())),
        one.at(),
        Texts.office(one.office()),
        t("outbound.reminded.until", one.number(), Texts.date(one.due())));
  }

  /** The letters that are made; one that is ordered and not yet made is missing for a moment. */
  private static List<Link> letters(OutboundRequest one, List<Reminder> reminders) {
    return Stream.concat(
            one
                .letter()
                .map(id -> new Link(t("outbound.letter", one.number()), file(one, id)))
                .stream(),
            reminders.stream()
                .flatMap(
                    reminder ->
                        reminder
                            .letter()
                            .map(
                                id ->
                                    new Link(
                                        t("outbound.letter.reminder", reminder.number()),
                                        file(one, id)))
                            .stream()))
        .toList();
  }

  private static String file(OutboundRequest one, FileId id) {
    return CaseLinks.at(one.of().id()) + "/files/" + id.value();
  }

  /** The request as a mail; after a reminder the reminder. */
  private static RequestPage.Mail mail(
      OutboundRequest one, OtherBody body, List<Reminder> reminders) {
    boolean again = !reminders.isEmpty();
    var subject =
        again ? t("outbound.reminder.subject", one.asked().subject()) : one.asked().subject();
    var paragraphs = again ? RequestLetterTexts.reminder(one) : RequestLetterTexts.request(one);
    var text =
        String.join("\n\n", paragraphs)
            + "\n\n"
            + t("outbound.letter.until", Texts.date(one.sent().due()));
    return new RequestPage.Mail(
        body.email(),
        subject,
        text,
        "mailto:" + coded(body.email()) + "?subject=" + coded(subject) + "&body=" + coded(text));
  }

  /** As RFC 6068 wants it: blanks as %20, line ends as CRLF. */
  private static String coded(String text) {
    return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%40", "@");
  }

  private RequestPage.Deeds deeds(OutboundRequest one) {
    return new RequestPage.Deeds(
        one.waiting(),
        one.late(gate.day()),
        one.waiting() || one.end().stage() == RequestStage.SILENT,
        NewRequestController.options(RequestWay.values(), "outbound.way."),
        (int) limits.megabytes());
  }

  /** What was just done, in words; empty for anything else. */
  static String done(String what) {
    return Optional.of("outbound.done." + what).filter(Texts::knows).map(key -> t(key)).orElse("");
  }
}
