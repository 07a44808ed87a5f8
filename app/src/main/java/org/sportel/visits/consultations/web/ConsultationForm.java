package org.sportel.visits.consultations.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.text.TypedId;
import org.sportel.platform.text.TypedText;
import org.sportel.visits.consultations.Consultation;
import org.sportel.visits.model.ConsultationChannel;
import org.sportel.visits.model.ConsultationTopic;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.model.NewConsultation;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.web.Choices;
import org.sportel.web.FieldErrors;

/**
 * Advice as it was typed.
 *
 * @param minutes empty where the clock says how many
 */
record ConsultationForm(
    String centre,
    String visit,
    String topic,
    String service,
    String institution,
    String channel,
    String minutes,
    String note) {
  private static final String USUAL_MINUTES = "5";

  static ConsultationForm empty(boolean clock) {
    return new ConsultationForm(
        "", "", "", "", "", ConsultationChannel.COUNTER.name(), clock ? "" : USUAL_MINUTES, "");
  }

  static ConsultationForm of(Map<String, String> sent) {
    return new ConsultationForm(
        field(sent, "centre"),
        field(sent, "visit"),
        field(sent, "topic"),
        field(sent, "service"),
        field(sent, "institution"),
        field(sent, "channel"),
        field(sent, "minutes"),
        TypedText.text(field(sent, "note")));
  }

  static ConsultationForm of(Consultation noted, String service) {
    var of = noted.of();
    return new ConsultationForm(
        of.centre().value().toString(),
        "",
        of.topic().name(),
        service,
        of.institution().map(InstitutionId::value).map(UUID::toString).orElse(""),
        of.channel().name(),
        String.valueOf(of.minutes()),
        of.note());
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    if (Choices.find(ConsultationTopic.values(), topic).isEmpty()) {
      errors = errors.with("topic", "visits.topic.missing");
    }
    if (!service.isBlank() && code().isEmpty()) {
      errors = errors.with("service", "visits.consultation.service.unknown");
    }
    return errors;
  }

  /**
   * What it says; the topic must be right.
   *
   * @param usual the centre where none was chosen
   * @param clocked minutes where none were typed
   * @throws VisitRefusal CENTRE_MISSING
   */
  NewConsultation read(Optional<CentreId> usual, Optional<Integer> clocked) {
    return new NewConsultation(
        TypedId.find(centre)
            .map(CentreId::new)
            .or(() -> usual)
            .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.CENTRE_MISSING)),
        TypedId.find(visit).map(VisitId::new),
        Optional.empty(),
        Choices.find(ConsultationTopic.values(), topic).orElseThrow(),
        code(),
        TypedId.find(institution).map(InstitutionId::new),
        Choices.find(ConsultationChannel.values(), channel).orElse(ConsultationChannel.COUNTER),
        minutes.isBlank()
            ? clocked.orElse(Integer.valueOf(USUAL_MINUTES))
            : Choices.number(minutes).orElse(0),
        note);
  }

  private Optional<ServiceCode> code() {
    return Choices.service(service).stream().findFirst();
  }

  private static String field(Map<String, String> sent, String name) {
    return sent.getOrDefault(name, "").strip();
  }
}
