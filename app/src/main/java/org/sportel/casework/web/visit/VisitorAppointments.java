package org.sportel.casework.web.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sportel.casework.Applicants;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.CaseId;
import org.sportel.catalogue.Services;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.LocalText.Shown;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.appointments.AppointmentsAhead;
import org.sportel.visits.serving.ServingRight;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** The appointments of a visitor who is known by their cases, found by how they are reached. */
@Component
final class VisitorAppointments {
  private final Applicants applicants;
  private final AppointmentsAhead ahead;
  private final Services services;
  private final CurrentTenant current;
  private final Reached reached;

  /** The centres, and in which of them the acting person serves. */
  @Component
  record Reached(Centres centres, ServingRight serving) {}

  VisitorAppointments(
      Applicants applicants,
      AppointmentsAhead ahead,
      Services services,
      CurrentTenant current,
      Reached reached) {
    this.applicants = applicants;
    this.ahead = ahead;
    this.services = services;
    this.current = current;
    this.reached = reached;
  }

  /** An appointment; its link leads to its day, and is empty where others serve. */
  record One(String when, List<Shown> services, String href) {
    One {
      services = List.copyOf(services);
    }
  }

  /** Those of the applicants of some cases, the next one first. */
  List<One> of(Collection<CaseId> ids) {
    return ids.stream()
        .flatMap(id -> applicants.contact(id).stream())
        .map(Applicants.Contact::applicant)
        .map(VisitorAppointments::reach)
        .distinct()
        .flatMap(reach -> ahead.of(reach.email(), reach.phone()).stream())
        .distinct()
        .map(this::one)
        .toList();
  }

  private record Reach(String email, String phone) {}

  private static Reach reach(Applicant applicant) {
    return new Reach(applicant.email().orElse(""), applicant.phone().orElse(""));
  }

  private One one(Appointment booked) {
    var starts = booked.slot().starts();
    return new One(
        Texts.dateTime(starts),
        booked.wish().services().stream()
            .flatMap(code -> services.find(code).stream())
            .map(card -> Texts.show(card.title()))
            .toList(),
        reached
            .centres()
            .find(booked.centre())
            .filter(reached.serving()::in)
            .map(_ -> day(booked, starts))
            .orElse(""));
  }

  private String day(Appointment booked, Instant starts) {
    return "/desk/appointments?centre=%s&day=%s"
        .formatted(booked.centre().value(), LocalDate.ofInstant(starts, current.get().zone()));
  }
}
