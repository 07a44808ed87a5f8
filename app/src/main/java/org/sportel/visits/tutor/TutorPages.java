package org.sportel.visits.tutor;

import static org.sportel.web.Texts.t;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.platform.Acting;
import org.sportel.visits.consultations.ConsultationRight;
import org.sportel.visits.consultations.Institutions;
import org.sportel.visits.consultations.UsualCentre;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Fills the page of the digital tutor, in a transaction. */
@Component
final class TutorPages {
  private final Here here;
  private final Acting acting;
  private final TutorSessions sessions;
  private final Lists lists;
  private final UsualCentre usual;
  private final Choices choices;

  /** What sessions are told apart by, and who may correct them. */
  @Component("tutorLists")
  record Lists(
      Centres centres, Institutions institutions, Hardships hardships, ConsultationRight right) {}

  TutorPages(
      Here here,
      Acting acting,
      TutorSessions sessions,
      Lists lists,
      UsualCentre usual,
      Choices choices) {
    this.here = here;
    this.acting = acting;
    this.sessions = sessions;
    this.lists = lists;
    this.usual = usual;
    this.choices = choices;
  }

  Optional<CentreId> usual() {
    return usual.find();
  }

  List<String> known(List<String> hard) {
    return lists.hardships().known(hard);
  }

  /** A session of today as it stands, where the reader may correct it. */
  TutorForm form(UUID id) {
    var noted = sessions.get(id);
    lists.right().require(noted.account(), noted.of().centre(), noted.at());
    return TutorForm.of(noted.of());
  }

  TutorPage page(String id, TutorForm form, String once, FieldErrors errors) {
    var centres = lists.centres().list();
    var midnight = here.today().atStartOfDay(here.current().get().zone()).toInstant();
    return new TutorPage(
        id,
        new TutorPage.Offers(
            centres.stream()
                .map(one -> Option.of(one.id().value().toString(), Here.text(one.name())))
                .toList(),
            usual.find().map(CentreId::value).map(Object::toString).orElse(""),
            choices.offered(List.of()),
            lists.institutions().listed().stream()
                .map(one -> Option.of(one.id().value().toString(), Here.text(one.name())))
                .toList(),
            lists.hardships().all().stream()
                .map(one -> Option.of(one.code(), Here.text(one.name())))
                .toList()),
        form,
        once,
        centres.stream()
            .map(
                one ->
                    Option.of(
                        Workplace.path(here.current().get().slug(), one.code()),
                        Here.text(one.name())))
            .toList(),
        sessions.by(acting.now().id(), midnight).stream().map(this::row).toList(),
        errors);
  }

  private List<Cell> row(TutorSessions.Noted noted) {
    var of = noted.of();
    var own = choices.titles(of.service().stream()).values().stream().map(Here::text);
    return List.of(
        Cell.link(
            Texts.time(LocalTime.ofInstant(noted.at(), here.current().get().zone())),
            "/desk/tutor/" + noted.id()),
        Cell.of(own.findFirst().orElse(of.named())),
        Cell.of(
            lists.hardships().all().stream()
                .filter(one -> of.hard().contains(one.code()))
                .map(one -> Here.text(one.name()))
                .collect(Collectors.joining(", "))),
        Cell.of(t("visits.tutor.outcome." + of.outcome())),
        Cell.of(Texts.number(of.minutes())));
  }
}
