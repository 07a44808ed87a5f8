package org.sportel.setup;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sportel.catalogue.DemoServices;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.Tenant;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.visits.consultations.NoteConsultation;
import org.sportel.visits.consultations.SetUpInstitution;
import org.sportel.visits.model.ConsultationChannel;
import org.sportel.visits.model.ConsultationTopic;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.model.NewConsultation;
import org.springframework.stereotype.Component;

/** Invented advice about the tenant's own services and about other institutions. */
@Component
final class DemoConsultations {
  private static final double OF_OTHERS = 0.25;
  private static final int LONGEST = 18;

  /** How people ask: most come to the counter. */
  private static final List<ConsultationChannel> CHANNELS =
      List.of(
          ConsultationChannel.COUNTER,
          ConsultationChannel.COUNTER,
          ConsultationChannel.COUNTER,
          ConsultationChannel.PHONE,
          ConsultationChannel.PHONE,
          ConsultationChannel.EMAIL,
          ConsultationChannel.HOME_VISIT);

  private final NoteConsultation noteConsultation;
  private final SetUpInstitution setUpInstitution;
  private final DemoApplications applications;
  private final Centres centres;
  private final Json json;

  DemoConsultations(
      NoteConsultation noteConsultation,
      SetUpInstitution setUpInstitution,
      DemoApplications applications,
      Centres centres,
      Json json) {
    this.noteConsultation = noteConsultation;
    this.setUpInstitution = setUpInstitution;
    this.applications = applications;
    this.centres = centres;
    this.json = json;
  }

  /** Whom people ask where, and about what. */
  record Subjects(
      List<CentreId> centres,
      List<InstitutionId> institutions,
      List<DemoServices.Choice> services) {}

  /** Lists the institutions, in a transaction of who may. */
  Subjects setUp(Tenant tenant) {
    var names = List.of(json.read(DemoTexts.read("institutions.json"), LocalText[].class));
    return new Subjects(
        centres.list().stream().map(Centre::id).toList(),
        names.stream().map(setUpInstitution::add).toList(),
        applications.choices(tenant));
  }

  /** Notes one, in a transaction of who gave it. */
  void note(Subjects subjects, Random random) {
    boolean others = random.nextDouble() < OF_OTHERS;
    noteConsultation.note(
        new NewConsultation(
            one(subjects.centres(), random),
            Optional.empty(),
            Optional.empty(),
            others
                ? ConsultationTopic.WRONG_PLACE
                : one(List.of(ConsultationTopic.values()), random),
            others ? Optional.empty() : Optional.of(one(subjects.services(), random).code()),
            others ? Optional.of(one(subjects.institutions(), random)) : Optional.empty(),
            one(CHANNELS, random),
            2 + random.nextInt(LONGEST),
            ""));
  }

  private static <T> T one(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
