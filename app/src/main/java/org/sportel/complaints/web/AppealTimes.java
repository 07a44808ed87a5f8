package org.sportel.complaints.web;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.deadlines.Deadlines;
import org.sportel.deadlines.Explanations;
import org.sportel.deadlines.WorkCalendars;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Tells who complains about a decision until when they may appeal against it, which a complaint
 * does not change: the time and the body stand in the service's card, the day on which it runs from
 * is what the complainant says. The program looks nobody's decision up; in a transaction.
 */
@Component
public final class AppealTimes {
  private final Services services;
  private final WorkCalendars calendars;
  private final CurrentTenant current;
  private final CurrentDay today;

  AppealTimes(Services services, WorkCalendars calendars, CurrentTenant current, CurrentDay today) {
    this.services = services;
    this.calendars = calendars;
    this.current = current;
    this.today = today;
  }

  /** What is told, in the reader's language; empty where the complaint is about no decision. */
  public String words(Complaint.About about) {
    if (about.topic() != ComplaintTopic.DECISION) {
      return "";
    }
    var time = time(about);
    return time.isEmpty()
        ? t("complaints.how.decision")
        : t("complaints.how.decision.not") + " " + time;
  }

  /** Until when and to whom; empty where the catalogue does not know it. */
  public String time(Complaint.About about) {
    if (about.topic() != ComplaintTopic.DECISION) {
      return "";
    }
    return about.service().flatMap(ServiceCode::find).flatMap(services::find).stream()
        .map(card -> time(card, about.decisionOn()))
        .findFirst()
        .orElse("");
  }

  private String time(ServiceCard card, Optional<LocalDate> received) {
    var within = card.card().deadline(ServiceDeadline.Purpose.APPEAL);
    if (within.isEmpty()) {
      return "";
    }
    var time =
        received
            .filter(_ -> within.get().datable())
            .map(day -> until(within.get(), day))
            .orElseGet(
                () ->
                    t(
                        "complaints.appeal.within",
                        Explanations.length(within.get().amount(), within.get().unit())));
    return card.card()
        .remedy()
        .body()
        .map(body -> time + " " + t("complaints.appeal.body", Texts.show(body).text()))
        .orElse(time);
  }

  private String until(ServiceDeadline within, LocalDate received) {
    var zone = current.get().zone();
    var start = received.atStartOfDay(zone).toInstant();
    var last = Deadlines.of(within.rule(), start, calendars.at(start), zone).day();
    return t(
        today.day().isAfter(last) ? "complaints.appeal.over" : "complaints.appeal.until", last);
  }
}
