package org.sportel.visits.booking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.text.TypedDay;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.web.Choices;

/** What somebody looks for, as typed. */
public record BookForm(
    String service, String centre, String persons, List<String> needs, String from) {
  private static final int MOST_PERSONS = 5;

  /** Copies the needs. */
  public BookForm {
    needs = List.copyOf(needs);
  }

  /** The same as the query of an address, without the day. */
  public String query() {
    var query = new StringBuilder();
    query.append("service=").append(encoded(service));
    query.append("&centre=").append(encoded(centre));
    query.append("&persons=").append(encoded(persons));
    needs.forEach(need -> query.append("&needs=").append(encoded(need)));
    return query.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The centre; nobody's where none was chosen. */
  public CentreId centreId() {
    return new CentreId(Choices.id(centre));
  }

  /** What an appointment would be for; empty while nothing that exists was chosen. */
  public Optional<Appointment.Wish> wish() {
    var persons = Choices.number(this.persons).filter(n -> n >= 1 && n <= MOST_PERSONS).orElse(1);
    return ServiceCode.find(service.strip())
        .map(code -> new Appointment.Wish(List.of(code), persons, Choices.needs(needs)));
  }

  /** The first day to look at. */
  LocalDate first(LocalDate today) {
    return TypedDay.iso(from).filter(day -> !day.isBefore(today)).orElse(today);
  }

  /** A time that was chosen. */
  public static Optional<Instant> begins(String typed) {
    return TypedDay.isoTime(typed);
  }
}
