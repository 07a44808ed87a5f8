package org.sportel.visits;

import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
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
  private static final int MOST_MINUTES = 240;

  private final Consultations consultations;
  private final Visits visits;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;
  private final Making making;

  NoteConsultation(
      Consultations consultations,
      Visits visits,
      Authority authority,
      Acting acting,
      Journal journal,
      Making making) {
    this.consultations = consultations;
    this.visits = visits;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
    this.making = making;
  }

  /**
   * Notes it.
   *
   * @throws VisitRefusal VISIT_UNKNOWN, or NUMBER_WRONG for minutes out of bounds
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void note(NewConsultation noted) {
    authority.require(Power.SERVE_COUNTER);
    noted.visit().ifPresent(visits::get);
    if (noted.minutes() < 1 || noted.minutes() > MOST_MINUTES) {
      throw new VisitRefusal(VisitRefusal.Reason.NUMBER_WRONG, 1, MOST_MINUTES);
    }
    var id = making.ids().next();
    consultations.add(id, noted, acting.now().id(), making.now());
    journal.record(
        new VisitEvent.ConsultationNoted(
            noted.visit().map(VisitId::value).orElse(id),
            noted.centre().value(),
            noted.visit().map(VisitId::value),
            noted.topic(),
            noted.service().map(ServiceCode::value),
            noted.channel(),
            noted.minutes()));
  }
}
