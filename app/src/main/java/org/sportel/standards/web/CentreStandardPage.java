package org.sportel.standards.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * What a centre must offer and have, what it says of itself, and what it lacks.
 *
 * @param basket the name of the basket that counts; empty where none does
 * @param next the name of the next one and its day; empty where none is planned
 */
record CentreStandardPage(
    UUID id,
    Shown name,
    String basket,
    Optional<Next> next,
    List<GapWords.Gap> gaps,
    List<Offer> offers,
    List<Option> deliveries,
    List<Piece> pieces,
    Map<String, String> typed,
    FieldErrors errors,
    boolean saved) {
  CentreStandardPage {
    gaps = List.copyOf(gaps);
    offers = List.copyOf(offers);
    pieces = List.copyOf(pieces);
    typed = Map.copyOf(typed);
  }

  /** The basket that follows. */
  record Next(String name, LocalDate from) {}

  /** A service of a basket and how far the centre says it offers it. */
  record Offer(String field, String name, String asked, String offered) {}

  /** A piece of equipment, whether it is asked, and what the sheet says of it. */
  record Piece(String field, String name, boolean asked, String has) {}

  /** What stands in a field. */
  String of(String field) {
    return typed.getOrDefault(field, "");
  }
}
