package org.sportel.visits.consultations.web;

import static org.sportel.web.Texts.t;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.visits.consultations.Consultation;
import org.sportel.visits.consultations.ConsultationRight;
import org.sportel.visits.consultations.Consultations;
import org.sportel.visits.model.ConsultationId;
import org.sportel.visits.web.Here;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.springframework.stereotype.Component;

/** Fills the pages on which advice is noted and corrected, in a transaction. */
@Component
final class ConsultationPages {
  private final Here here;
  private final Consultations consultations;
  private final ConsultationRight right;
  private final ConsultationOffers offers;
  private final Centres centres;
  private final Reader reader;

  /** Who reads the page. */
  @Component
  record Reader(Acting acting, Authority authority) {
    boolean lists() {
      return authority.may(Power.MANAGE_CENTRE) || authority.may(Power.ADMINISTER);
    }
  }

  ConsultationPages(
      Here here,
      Consultations consultations,
      ConsultationRight right,
      ConsultationOffers offers,
      Centres centres,
      Reader reader) {
    this.here = here;
    this.consultations = consultations;
    this.right = right;
    this.offers = offers;
    this.centres = centres;
    this.reader = reader;
  }

  ConsultationsPage today(
      ConsultationForm form, Optional<Instant> since, String once, FieldErrors errors) {
    var me = reader.acting().now().id();
    var midnight = right.midnight();
    var headed = centres.list().stream().map(Centre::id).filter(right::heads).toList();
    return new ConsultationsPage(
        offers.all(),
        form,
        since.map(this::time).orElse(""),
        once,
        rows(consultations.by(me, midnight)),
        headed.isEmpty() ? List.of() : rows(consultations.ofOthers(me, headed, midnight)),
        reader.lists(),
        errors);
  }

  /**
   * The page of one that may be corrected.
   *
   * @throws org.sportel.visits.model.VisitRefusal as {@link ConsultationRight#require}
   */
  ConsultationPage one(ConsultationId id, Optional<ConsultationForm> typed, FieldErrors errors) {
    var noted = consultations.get(id);
    right.require(noted);
    return new ConsultationPage(
        id.value().toString(),
        t("visits.consultation.noted", time(noted.at()), Texts.office(noted.office())),
        offers.all(),
        typed.orElseGet(() -> ConsultationForm.of(noted, offers.typed(noted.of().service()))),
        errors);
  }

  /** The time of day by the tenant's clock. */
  String time(Instant at) {
    return Texts.time(LocalTime.ofInstant(at, here.current().get().zone()));
  }

  private List<List<Cell>> rows(List<Consultation> noted) {
    return noted.stream().map(this::row).toList();
  }

  private List<Cell> row(Consultation one) {
    var of = one.of();
    var service = offers.typed(of.service());
    var topic = t("visits.topic." + of.topic());
    return List.of(
        Cell.link(time(one.at()), "/desk/consultations/" + one.id().value()),
        Cell.of(service.isEmpty() ? topic : topic + " – " + service),
        Cell.of(offers.institution(of.institution())),
        Cell.of(t("visits.channel." + of.channel())),
        Cell.of(Texts.number(of.minutes())),
        Cell.of(of.note()),
        Cell.of(offers.centre(of.centre())),
        Cell.of(Texts.office(one.office())));
  }
}
