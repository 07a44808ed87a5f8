package org.sportel.visits.diary;

import java.util.List;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.visits.appointments.BookingRules;
import org.sportel.visits.serving.ServingRight;
import org.springframework.stereotype.Component;

/** Finds the centres that give appointments, in a transaction. */
@Component
final class OpenDiaries {
  private final Centres centres;
  private final BookingRules rules;
  private final ServingRight serving;

  OpenDiaries(Centres centres, BookingRules rules, ServingRight serving) {
    this.centres = centres;
    this.rules = rules;
    this.serving = serving;
  }

  /** All of them: staff book for somebody wherever the person wants to come. */
  List<Centre> all() {
    return centres.list().stream().filter(centre -> rules.of(centre.id()).open()).toList();
  }

  /** Those in which the acting person serves. */
  List<Centre> served() {
    return all().stream().filter(serving::in).toList();
  }

  /**
   * Refuses a centre that was named and in which others serve.
   *
   * @throws org.sportel.platform.NotAllowed for who does not serve there
   */
  void requireServed(String id) {
    all().stream()
        .filter(centre -> centre.id().value().toString().equals(id))
        .forEach(centre -> serving.require(centre.id()));
  }

  /** The centre that was chosen, or the first one; empty where none gives appointments. */
  static Optional<Centre> chosen(List<Centre> open, String id) {
    return open.stream()
        .filter(centre -> centre.id().value().toString().equals(id))
        .findFirst()
        .or(() -> open.stream().findFirst());
  }

  /** Whether the acting person serves in any centre, with appointments or without. */
  boolean anyCentre() {
    return centres.list().stream().anyMatch(serving::in);
  }
}
