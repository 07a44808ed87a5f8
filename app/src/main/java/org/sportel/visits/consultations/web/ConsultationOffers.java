package org.sportel.visits.consultations.web;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.platform.LocalText.Shown;
import org.sportel.visits.consultations.Institution;
import org.sportel.visits.consultations.Institutions;
import org.sportel.visits.consultations.UsualCentre;
import org.sportel.visits.model.ConsultationChannel;
import org.sportel.visits.model.ConsultationTopic;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Says what can be chosen for a consultation, in a transaction. */
@Component
final class ConsultationOffers {
  private final Centres centres;
  private final Institutions institutions;
  private final UsualCentre usual;
  private final Choices choices;

  ConsultationOffers(
      Centres centres, Institutions institutions, UsualCentre usual, Choices choices) {
    this.centres = centres;
    this.institutions = institutions;
    this.usual = usual;
    this.choices = choices;
  }

  /**
   * What can be chosen.
   *
   * @param usual the centre that is meant where none is chosen; may be empty
   */
  record Offers(
      List<Option> centres,
      String usual,
      List<Option> services,
      List<Option> institutions,
      List<Option> topics,
      List<Option> channels) {
    Offers {
      centres = List.copyOf(centres);
      services = List.copyOf(services);
      institutions = List.copyOf(institutions);
      topics = List.copyOf(topics);
      channels = List.copyOf(channels);
    }
  }

  Offers all() {
    return new Offers(
        centres.list().stream()
            .map(one -> Option.of(one.id().value().toString(), Here.text(one.name())))
            .toList(),
        usual.find().map(CentreId::value).map(Object::toString).orElse(""),
        choices.offered(List.of()),
        institutions.listed().stream()
            .map(one -> Option.of(one.id().value().toString(), Here.text(one.name())))
            .toList(),
        topics(),
        channels());
  }

  static List<Option> topics() {
    return Choices.options("visits.topic.", ConsultationTopic.values());
  }

  static List<Option> channels() {
    return Choices.options("visits.channel.", ConsultationChannel.values());
  }

  Optional<CentreId> usual() {
    return usual.find();
  }

  /** A service as it stands in a field; empty where there is none. */
  String typed(Optional<ServiceCode> code) {
    return choices.titles(code.stream()).entrySet().stream()
        .map(one -> one.getKey().value() + " " + Here.text(one.getValue()))
        .findFirst()
        .orElse("");
  }

  Shown centre(CentreId id) {
    return Texts.show(centres.get(id).name());
  }

  /** What an institution is called; empty where none is meant. */
  String institution(Optional<InstitutionId> id) {
    return id.flatMap(
            wanted -> institutions.all().stream().filter(i -> i.id().equals(wanted)).findFirst())
        .map(Institution::name)
        .map(Here::text)
        .orElse("");
  }
}
