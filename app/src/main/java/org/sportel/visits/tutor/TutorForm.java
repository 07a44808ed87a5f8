package org.sportel.visits.tutor;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.text.TypedId;
import org.sportel.platform.text.TypedText;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.model.TutorConsent;
import org.sportel.visits.model.TutorOutcome;
import org.sportel.visits.web.Choices;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/** A tutor session as it was typed. */
record TutorForm(
    String centre,
    String consent,
    String service,
    String institution,
    String named,
    List<String> hard,
    String note,
    String outcome,
    String minutes) {
  static final TutorForm EMPTY = new TutorForm("", "", "", "", "", List.of(), "", "", "15");

  TutorForm {
    hard = List.copyOf(hard);
  }

  static TutorForm of(MultiValueMap<String, String> sent) {
    return new TutorForm(
        field(sent, "centre"),
        field(sent, "consent"),
        field(sent, "service"),
        field(sent, "institution"),
        TypedText.line(field(sent, "named")),
        sent.getOrDefault("hard", List.of()),
        TypedText.line(field(sent, "note")),
        field(sent, "outcome"),
        field(sent, "minutes"));
  }

  /** A session as it stands. */
  static TutorForm of(TutorSession noted) {
    return new TutorForm(
        noted.centre().value().toString(),
        noted.consent().name(),
        noted.service().map(ServiceCode::value).orElse(""),
        noted.institution().map(one -> one.value().toString()).orElse(""),
        noted.named(),
        noted.hard(),
        noted.note(),
        noted.outcome().name(),
        String.valueOf(noted.minutes()));
  }

  /** What is missing or wrong; without consent nothing is noted. */
  FieldErrors errors(Optional<CentreId> usual) {
    var errors = FieldErrors.none();
    if (Choices.find(TutorConsent.values(), consent).isEmpty()) {
      errors = errors.with("consent", "visits.tutor.consent.missing");
    }
    if (!service.isBlank() && Choices.service(service).isEmpty()) {
      errors = errors.with("service", "visits.consultation.service.unknown");
    }
    if (service.isBlank() && named.isEmpty()) {
      errors = errors.with("named", "visits.refused.ESERVICE_MISSING");
    }
    if (named.length() > TutorSession.LONGEST_NAME) {
      errors = errors.with("named", "visits.institutions.long", TutorSession.LONGEST_NAME);
    }
    if (Choices.find(TutorOutcome.values(), outcome).isEmpty()) {
      errors = errors.with("outcome", "visits.tutor.outcome.missing");
    }
    if (TypedId.find(centre).isEmpty() && usual.isEmpty()) {
      errors = errors.with("centre", "visits.refused.CENTRE_MISSING");
    }
    return errors;
  }

  /** The session; the form must be right. */
  TutorSession read(Optional<CentreId> usual, List<String> known) {
    return new TutorSession(
        TypedId.find(centre).map(CentreId::new).or(() -> usual).orElseThrow(),
        Choices.find(TutorConsent.values(), consent).orElseThrow(),
        Choices.service(service).stream().findFirst(),
        TypedId.find(institution).map(InstitutionId::new),
        named,
        known,
        note,
        Choices.find(TutorOutcome.values(), outcome).orElseThrow(),
        Choices.number(minutes).orElse(0));
  }

  private static String field(MultiValueMap<String, String> sent, String name) {
    var value = sent.getFirst(name);
    return value == null ? "" : value.strip();
  }
}
