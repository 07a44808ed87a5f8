package org.sportel.catalogue.web;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.Original;
import org.sportel.platform.LocalText.Shown;

/**
 * A service as everybody reads it. What the source does not say is empty and the page says so.
 *
 * @param lang of the source's own words
 */
record ServicePage(
    Address address,
    Heading heading,
    List<Shown> audience,
    Papers papers,
    Money money,
    Time time,
    Remedy remedy,
    Office office,
    Optional<CentreCard> centre,
    Optional<Original> original,
    String lang,
    Origin origin) {

  /** Where the page and its form are. */
  record Address(String slug, Shown tenant, String code, boolean open, List<String> channels) {}

  /** What it is. */
  record Heading(Shown title, Optional<Shown> description, String outcome, String category) {}

  /**
   * The documents.
   *
   * @param asked what the person hands in
   * @param forms the request itself on paper, which applying online replaces
   * @param office what the office gets itself
   */
  record Papers(List<Paper> asked, List<Shown> forms, List<Shown> office) {}

  /**
   * A document.
   *
   * @param kind in which form it is wanted
   */
  record Paper(Shown text, String kind) {}

  /** The fees. */
  record Money(List<Fee> fees, boolean free, List<Shown> exemptions) {}

  /**
   * A fee.
   *
   * @param amount written out, or that it is calculated
   */
  record Fee(String amount, List<String> accounts, Shown text) {}

  /**
   * How long.
   *
   * @param text one sentence, always there
   */
  record Time(String text, Optional<String> extended, Optional<Shown> legalBasis) {}

  /** How to appeal. */
  record Remedy(String text, Optional<Shown> body) {}

  /** Who is responsible; each part may be not yet given. */
  record Office(
      Shown unit,
      Optional<Shown> office,
      Optional<Shown> place,
      Optional<String> phone,
      Optional<String> web) {
    boolean known() {
      return place.isPresent() || phone.isPresent() || web.isPresent();
    }

    /** One sentence that names what is not yet given; empty where everything is. */
    String missing() {
      return MissingFact.sentence(
          new MissingFact("catalogue.service.contact.place", place.isEmpty()),
          new MissingFact("catalogue.service.contact.phone", phone.isEmpty()),
          new MissingFact("catalogue.service.contact.web", web.isEmpty()));
    }
  }

  /** Where the texts come from. */
  record Origin(
      boolean illustrative, Optional<String> name, Optional<String> url, int number, String day) {}
}
