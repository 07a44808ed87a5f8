package org.sportel.visits.consultations;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.visits.model.ConsultationId;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.model.NewConsultation;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/**
 * Notes advice that was given: a topic, a service, a channel and minutes, never who was advised.
 */
@Component
public final class NoteConsultation {
  private final Consultations consultations;
  private final ConsultationCheck check;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;
  private final Making making;

  /** When something is noted, and under which id. */
  @Component
  record Making(Ids ids, Clock clock) {}

  NoteConsultation(
      Consultations consultations,
      ConsultationCheck check,
      Authority authority,
      Acting acting,
      Journal journal,
      Making making) {
    this.consultations = consultations;
    this.check = check;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
    this.making = making;
  }

  /**
   * Notes it.
   *
   * @throws VisitRefusal VISIT_UNKNOWN, INSTITUTION_UNKNOWN, NUMBER_WRONG for minutes out of
   *     bounds, NOTE_LONG, or NOTE_PERSONAL for a note with a number or an address of somebody
   * @throws org.sportel.platform.NotAllowed for who neither serves people nor works on cases
   */
  public ConsultationId note(NewConsultation noted) {
    if (!authority.may(Power.SERVE_COUNTER)) {
      authority.require(Power.WORK_CASES);
    }
    check.check(noted);
    var id = new ConsultationId(making.ids().next());
    var actor = acting.now();
    var at = making.clock().instant().truncatedTo(ChronoUnit.MICROS);
    consultations.add(new Consultation(id, actor.id(), actor.office(), at, noted));
    journal.record(
        new VisitEvent.ConsultationNoted(
            noted.visit().map(VisitId::value).orElse(id.value()),
            noted.centre().value(),
            noted.visit().map(VisitId::value),
            noted.topic(),
            noted.service().map(ServiceCode::value),
            noted.channel(),
            noted.minutes(),
            java.util.Optional.of(id.value()),
            noted.institution().map(InstitutionId::value)));
    return id;
  }
}
