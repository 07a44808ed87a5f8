package org.sportel.visits.booking;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.platform.LocalText.Shown;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.appointments.Offers;
import org.sportel.visits.web.Here;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Offers the next free times of a service inside its application, before and after it is sent: one
 * press keeps a time.
 */
@Component
final class BookOnApplication implements Panel {
  private static final int PLACES = 3;
  private static final int TIMES = 4;

  private final Here here;
  private final Services services;
  private final Centres centres;
  private final Offers offers;
  private final BookPages pages;
  private final PanelTemplates templates;

  BookOnApplication(
      Here here,
      Services services,
      Centres centres,
      Offers offers,
      BookPages pages,
      PanelTemplates templates) {
    this.here = here;
    this.services = services;
    this.centres = centres;
    this.offers = offers;
    this.pages = pages;
    this.templates = templates;
  }

  /** The next free times of a service. */
  record View(String path, String service, List<Place> places) {
    View {
      places = List.copyOf(places);
    }
  }

  /** A centre with the first times of its first free day. */
  record Place(String id, Shown name, TimesView.Day day) {}

  @Override
  public String host() {
    return "intake.service";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return here.read(() -> rendered(subject));
  }

  private Optional<PanelContent> rendered(UUID subject) {
    var code = services.version(new VersionId(subject)).code();
    var wish = new Appointment.Wish(List.of(code), 1, Set.of());
    var places =
        centres.list().stream()
            .filter(centre -> offers.bookable(centre.id(), wish).isPresent())
            .flatMap(centre -> place(centre, wish).stream())
            .limit(PLACES)
            .toList();
    return places.isEmpty() ? Optional.empty() : Optional.of(content(code, places));
  }

  private PanelContent content(ServiceCode code, List<Place> places) {
    return templates.of(
        t("visits.book.within.title"),
        "visits/booking/bookOnApplication",
        new View(pages.path(), code.value(), places));
  }

  private Optional<Place> place(Centre centre, Appointment.Wish wish) {
    return pages.times(centre.id(), wish, "", false).days().stream()
        .findFirst()
        .map(
            day ->
                new Place(
                    centre.id().value().toString(),
                    Texts.show(centre.name()),
                    new TimesView.Day(day.name(), day.times().stream().limit(TIMES).toList())));
  }
}
