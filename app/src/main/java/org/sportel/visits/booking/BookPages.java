package org.sportel.visits.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.platform.contact.OutgoingMail;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.appointments.Offers;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.TakenElsewhere;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Fills the pages on which a time is chosen. */
@Component
public final class BookPages {
  private static final int DAYS = 5;

  private final Here here;
  private final Centres centres;
  private final CentreSetups setups;
  private final Services services;
  private final OutgoingMail mail;
  private final Offers offers;

  BookPages(
      Here here,
      Centres centres,
      CentreSetups setups,
      Services services,
      OutgoingMail mail,
      Offers offers) {
    this.here = here;
    this.centres = centres;
    this.setups = setups;
    this.services = services;
    this.mail = mail;
    this.offers = offers;
  }

  /** Where the public pages of appointments lie. */
  String path() {
    return "/m/" + here.current().get().slug() + "/appointments";
  }

  BookPage page(BookForm form, String typedCode, FieldErrors errors) {
    return page(form, typedCode, false, errors);
  }

  /**
   * The page.
   *
   * @param listed whether the person was put on the list of those who wait for a time
   */
  BookPage page(BookForm form, String typedCode, boolean listed, FieldErrors errors) {
    return here.read(
        () -> {
          var open = open();
          var one = open.size() == 1 ? open.getFirst().id().value().toString() : form.centre();
          var chosen = new BookForm(form.service(), one, form.persons(), form.needs(), form.from());
          var wish = chosen.wish();
          boolean asked =
              wish.isPresent()
                  && open.stream().anyMatch(centre -> centre.id().equals(chosen.centreId()));
          return new BookPage(
              path(),
              services(open),
              open.stream().map(BookPages::option).toList(),
              chosen,
              asked,
              !mail.reaches("x").isEmpty(),
              listed,
              asked
                  ? times(chosen.centreId(), wish.orElseThrow(), chosen.from(), false)
                  : TimesView.none(),
              typedCode,
              errors);
        });
  }

  /** The centres in which people can book, in a transaction. */
  private List<Centre> open() {
    return centres.list().stream().filter(centre -> offers.given(centre.id())).toList();
  }

  private static Option option(Centre centre) {
    return Option.of(centre.id().value().toString(), Here.text(centre.name()));
  }

  private List<Option> services(List<Centre> open) {
    var able = open.stream().map(centre -> setups.of(centre.id())).toList();
    return services.list().stream()
        .filter(ServiceCard::offered)
        .filter(card -> able.stream().anyMatch(setup -> gives(setup, card.code())))
        .map(card -> Option.of(card.code().value(), Here.text(card.title())))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  private static boolean gives(CentreSetup setup, ServiceCode service) {
    return setup.open().stream()
        .filter(queue -> queue.serves(List.of(service)))
        .anyMatch(
            queue ->
                setup.counters().stream()
                    .anyMatch(counter -> counter.queues().contains(queue.id())));
  }

  /**
   * The free times from a day on, in a transaction.
   *
   * @param from ISO 8601; today where it is none
   */
  public TimesView times(CentreId centre, Appointment.Wish wish, String from, boolean staff) {
    var today = here.today();
    var first = new BookForm("", "", "", List.of(), from).first(today);
    var free = offers.free(centre, wish, first, DAYS + 1, staff);
    var days = new ArrayList<TimesView.Day>();
    var later = "";
    for (var day : free.entrySet()) {
      if (days.size() == DAYS) {
        later = day.getKey().toString();
      } else {
        days.add(day(day));
      }
    }
    return new TimesView(
        days, later, offers.elsewhere(centre, wish).map(TakenElsewhere::words).orElse(""));
  }

  private TimesView.Day day(Map.Entry<LocalDate, List<Appointment.Slot>> day) {
    var zone = here.current().get().zone();
    return new TimesView.Day(
        Texts.weekday(day.getKey()),
        day.getValue().stream()
            .map(
                slot ->
                    new TimesView.Time(
                        slot.starts().toString(),
                        Texts.time(slot.starts().atZone(zone).toLocalTime())))
            .toList());
  }
}
