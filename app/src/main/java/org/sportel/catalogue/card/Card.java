package org.sportel.catalogue.card;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * Everything a service version says of itself: the extended template. What a source does not give
 * is empty and named in {@code open}; it is never invented.
 *
 * @param unit the responsible unit's own code
 * @param legalBasis empty while not yet given
 * @param open the parts that somebody still has to fill in, by their names in the import format
 */
public record Card(
    ServiceCode code,
    Naming naming,
    Topic topic,
    String unit,
    List<Document> documents,
    Charges charges,
    ProcessingTime time,
    Product product,
    Remedy remedy,
    Optional<LocalText> legalBasis,
    Source source,
    List<String> open) {
  /** Copies the lists. */
  public Card {
    documents = List.copyOf(documents);
    open = List.copyOf(open);
  }

  /**
   * What it is called.
   *
   * @param tags further words by which it is found
   */
  public record Naming(LocalText title, Optional<LocalText> description, List<String> tags) {
    /** Copies the tags. */
    public Naming {
      tags = List.copyOf(tags);
    }
  }

  /**
   * Whom and what it is for.
   *
   * @param function the function of the administration it belongs to, in the source's words
   * @param events life events, by code
   * @param audience {@code citizen}, {@code business} or both
   * @param channels {@code counter}, {@code online}, {@code post}
   */
  public record Topic(
      Category category,
      Optional<LocalText> function,
      List<String> events,
      List<String> audience,
      List<String> channels) {
    /** Copies the lists. */
    public Topic {
      events = List.copyOf(events);
      audience = List.copyOf(audience);
      channels = List.copyOf(channels);
    }
  }

  /**
   * What comes out, and by which way.
   *
   * @param procedure name of the procedure
   * @param form name of the form
   * @param template name of the decision's texts
   */
  public record Product(OutcomeKind kind, String procedure, String form, String template) {}

  /**
   * Where the texts come from.
   *
   * @param lang of the original texts, a BCP 47 tag
   * @param illustrative made up to show the program; no such service is promised
   */
  public record Source(
      String lang,
      boolean illustrative,
      Optional<String> name,
      Optional<String> url,
      Optional<Original> original) {}
}
