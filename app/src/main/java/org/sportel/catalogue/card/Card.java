package org.sportel.catalogue.card;

import java.util.List;
import java.util.Optional;
import org.sportel.network.Contact;
import org.sportel.platform.LocalText;

/**
 * Everything a service version says of itself: the extended template. What nobody has given yet is
 * empty and listed by {@link CardFact#open}; it is never invented.
 *
 * @param deadlines the times that the law sets, at most one for each purpose
 * @param legalBasis the acts that the service rests on; empty while not yet given
 */
public record Card(
    ServiceCode code,
    Naming naming,
    Topic topic,
    Conditions conditions,
    Competence competence,
    List<Document> documents,
    Charges charges,
    List<ServiceDeadline> deadlines,
    Product product,
    Remedy remedy,
    List<LegalReference> legalBasis,
    Source source) {
  /** Most characters of a title: people read it whole on a telephone and on a ticket. */
  public static final int LONGEST_TITLE = 60;

  /** Copies the lists. */
  public Card {
    documents = List.copyOf(documents);
    deadlines = List.copyOf(deadlines);
    legalBasis = List.copyOf(legalBasis);
  }

  /** The responsible unit's own code. */
  public String unit() {
    return competence.unit();
  }

  /** The time for a purpose, where one is stated. */
  public Optional<ServiceDeadline> deadline(ServiceDeadline.Purpose purpose) {
    return deadlines.stream().filter(deadline -> deadline.purpose() == purpose).findFirst();
  }

  /**
   * The time for the decision on the faster way. Empty where none is offered: where the card states
   * none, or no ordinary time from which a date follows.
   */
  public Optional<ServiceDeadline> expressTime() {
    return deadline(ServiceDeadline.Purpose.DECISION)
        .filter(ServiceDeadline::datable)
        .flatMap(time -> charges.express().map(express -> express.instead(time)));
  }

  /** What the faster way costs instead of the ordinary fee, where it is offered and says so. */
  public Optional<Fee> expressFee() {
    return expressTime().flatMap(time -> charges.express()).flatMap(Charges.Express::fee);
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

    /** Whether applications are taken on this way; without any stated way only at the counter. */
    public boolean takes(String channel) {
      return channels.isEmpty() ? channel.equals("counter") : channels.contains(channel);
    }
  }

  /**
   * What a person must fulfil and what it costs them beside the fee.
   *
   * @param requirements who may apply under which conditions
   * @param vulnerableGroups what is done for people who need more help
   * @param goodToKnow what else to know before applying, one thought a line; empty leaves the word
   *     to the source's notes
   */
  public record Conditions(
      Optional<LocalText> requirements,
      Optional<LocalText> vulnerableGroups,
      Optional<LocalText> goodToKnow,
      Optional<CitizenCost> citizenCost) {}

  /**
   * Who decides and whom to ask.
   *
   * @param unit the responsible unit's own code
   * @param institution who is competent by law, where it is not the municipality itself
   * @param contact the person or office for this service; what is empty there is taken from the
   *     unit
   */
  public record Competence(String unit, Optional<LocalText> institution, Contact contact) {}

  /**
   * What comes out, and by which way.
   *
   * @param procedure name of the procedure
   * @param form name of the form
   * @param template name of the decision's texts
   * @param validity how long the outcome holds
   */
  public record Product(
      OutcomeKind kind,
      String procedure,
      String form,
      String template,
      Optional<LocalText> validity) {}

  /**
   * Where the texts come from.
   *
   * @param lang of the original texts, a BCP 47 tag
   * @param illustrative made up to show the program; no such service is promised
   * @param unconfirmed what was read from the original's free text and nobody has confirmed yet
   */
  public record Source(
      String lang,
      boolean illustrative,
      Optional<String> name,
      Optional<String> url,
      Optional<Original> original,
      List<CardFact> unconfirmed) {
    /** Copies the list. */
    public Source {
      unconfirmed = List.copyOf(unconfirmed);
    }
  }
}
