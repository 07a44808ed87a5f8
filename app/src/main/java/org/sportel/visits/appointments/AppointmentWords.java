package org.sportel.visits.appointments;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.Tenants;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.web.PublicAddress;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Says in the reader's language what an appointment is for and where, in a transaction. */
@Component
public final class AppointmentWords {
  private final Services services;
  private final Centres centres;
  private final Tenants tenants;
  private final Transactions transactions;
  private final PublicAddress address;

  AppointmentWords(
      Services services,
      Centres centres,
      Tenants tenants,
      Transactions transactions,
      PublicAddress address) {
    this.services = services;
    this.centres = centres;
    this.tenants = tenants;
    this.transactions = transactions;
    this.address = address;
  }

  /** What the person comes for. */
  public String title(Appointment.Wish wish) {
    return wish.services().stream().map(this::title).collect(Collectors.joining(", "));
  }

  /** What the person should bring. */
  public List<String> bring(Appointment.Wish wish) {
    return wish.services().stream()
        .flatMap(code -> services.find(code).stream())
        .map(ServiceCard::documentsAsked)
        .flatMap(List::stream)
        .map(Document::name)
        .map(AppointmentWords::text)
        .distinct()
        .toList();
  }

  private String title(ServiceCode code) {
    return services
        .find(code)
        .map(ServiceCard::title)
        .map(AppointmentWords::text)
        .orElseGet(code::value);
  }

  /** Where: the centre and its address. */
  public String place(Appointment appointment) {
    var centre = centres.get(appointment.centre());
    return text(centre.name()) + centre.address().map(street -> ", " + street).orElse("");
  }

  /** The centre. */
  public Centre centre(Appointment appointment) {
    return centres.get(appointment.centre());
  }

  /** The path of the appointment's page; {@code {code}} stands for its code. */
  String path() {
    return "/m/" + tenants.get(transactions.tenant()).slug() + "/appointments/{code}";
  }

  /** The appointment as calendars read it. */
  public String calendar(Appointment appointment, AppointmentCode code, Instant now) {
    return CalendarFile.of(
        appointment,
        title(appointment.wish()),
        place(appointment),
        address.of(path().replace("{code}", code.letters())),
        now);
  }

  private static String text(LocalText text) {
    return Texts.show(text).text();
  }
}
