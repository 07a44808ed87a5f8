package org.sportel.casework;

import java.util.Optional;
import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.casework.store.Cases;
import org.sportel.casework.visiting.VisitsOfCase;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.subject.Subject;
import org.sportel.visits.consultations.NoteConsultation;
import org.sportel.visits.consultations.UsualCentre;
import org.sportel.visits.model.ConsultationChannel;
import org.sportel.visits.model.ConsultationTopic;
import org.sportel.visits.model.NewConsultation;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Notes advice given to whoever a case belongs to. */
@Component
public final class AdviseOnCase {
  private final Cases cases;
  private final CaseAccess access;
  private final UsualCentre usual;
  private final NoteConsultation noteConsultation;
  private final VisitsOfCase visits;

  AdviseOnCase(
      Cases cases,
      CaseAccess access,
      UsualCentre usual,
      NoteConsultation noteConsultation,
      VisitsOfCase visits) {
    this.cases = cases;
    this.access = access;
    this.usual = usual;
    this.noteConsultation = noteConsultation;
    this.visits = visits;
  }

  /**
   * Notes it for the case's centre, else for the person's usual one.
   *
   * @throws CaseRefusal NO_SUCH_CASE
   * @throws VisitRefusal CENTRE_MISSING where no centre is known, or NUMBER_WRONG for minutes out
   *     of bounds
   * @throws org.sportel.platform.NotAllowed for whoever may not work on the case
   */
  public void note(CaseId id, ConsultationTopic topic, ConsultationChannel channel, int minutes) {
    var file = cases.find(id).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_CASE));
    access.requireWork(file);
    noteConsultation.note(
        new NewConsultation(
            file.facts()
                .centre()
                .map(CentreId::new)
                .or(usual::find)
                .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.CENTRE_MISSING)),
            Optional.empty(),
            Optional.of(Subject.ofCase(id.value())),
            topic,
            ServiceCode.find(file.facts().serviceCode()),
            Optional.empty(),
            channel,
            minutes,
            ""));
    if (channel == ConsultationChannel.COUNTER) {
      visits.noteServed(id.value(), file.facts(), VisitPurpose.ADVISED);
    }
  }
}
