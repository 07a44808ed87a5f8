package org.sportel.visits.diary;

import static org.sportel.web.Texts.t;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.audit.AccessLog;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.subject.Subject;
import org.sportel.visits.appointments.AffectedAppointments;
import org.sportel.visits.appointments.CounterAbsence;
import org.sportel.visits.appointments.CounterAbsences;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.ManagedCentres;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Fills the page about appointments that cannot take place, in a writing transaction. */
@Component
final class AffectedPages {
  private final Here here;
  private final ManagedCentres centres;
  private final AffectedAppointments affected;
  private final CounterAbsences absences;
  private final AccessLog accessLog;

  AffectedPages(
      Here here,
      ManagedCentres centres,
      AffectedAppointments affected,
      CounterAbsences absences,
      AccessLog accessLog) {
    this.here = here;
    this.centres = centres;
    this.affected = affected;
    this.absences = absences;
    this.accessLog = accessLog;
  }

  AffectedPage page(CentreId id, AffectedPage.Form form, String done, FieldErrors errors) {
    var centre = centres.get(id);
    var found = affected.of(id);
    accessLog.record(
        "affected",
        "appointments",
        found.stream()
            .map(one -> new Subject(DiaryPages.SUBJECT, one.appointment().id().value()))
            .toList());
    return new AffectedPage(
        id.value().toString(),
        Texts.show(centre.name()),
        absences.of(id, here.today()).stream().map(one -> away(one, centre)).toList(),
        found.stream().map(AffectedPages::row).toList(),
        centre.counters().stream()
            .map(one -> Option.of(one.id().value().toString(), Here.text(one.name())))
            .toList(),
        form,
        done,
        errors);
  }

  private static AffectedPage.Away away(CounterAbsence absence, Centre centre) {
    return new AffectedPage.Away(
        absence.id().toString(),
        centre.counters().stream()
            .filter(one -> one.id().equals(absence.counter()))
            .findFirst()
            .map(one -> Texts.show(one.name()))
            .orElseGet(() -> new Shown("–", Texts.lang().tag())),
        Texts.date(absence.from()) + " – " + Texts.date(absence.until()));
  }

  private static AffectedPage.Row row(AffectedAppointments.Affected one) {
    var appointment = one.appointment();
    var holder = appointment.holder();
    return new AffectedPage.Row(
        appointment.id().value().toString(),
        Texts.dateTime(appointment.slot().starts()),
        holder.name(),
        Stream.of(holder.phone(), holder.email())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", ")),
        t("visits.affected." + one.cause()),
        !holder.email().isEmpty());
  }
}
