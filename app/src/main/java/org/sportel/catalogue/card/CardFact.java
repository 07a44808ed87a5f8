package org.sportel.catalogue.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Contact;

/** A part of the card that somebody has to give. */
public enum CardFact {
  /** What the service is, in a sentence. */
  DESCRIPTION(Closer.UNIT),
  /** Who may apply. */
  AUDIENCE(Closer.UNIT),
  /** The conditions. */
  REQUIREMENTS(Closer.UNIT),
  /** What must be brought. */
  DOCUMENTS(Closer.UNIT),
  /** What it costs. */
  FEES(Closer.FINANCE),
  /** The time for the decision. */
  DEADLINE(Closer.LEGAL),
  /** The acts it rests on. */
  LEGAL_BASIS(Closer.LEGAL),
  /** How long the outcome holds. */
  VALIDITY(Closer.LEGAL),
  /** How to appeal. */
  APPEAL(Closer.LEGAL),
  /** How to complain. */
  COMPLAINT(Closer.LEGAL),
  /** Whom to ask, where and how. */
  CONTACT(Closer.UNIT),
  /** What is done for people who need more help. */
  VULNERABLE_GROUPS(Closer.UNIT),
  /** Minutes, copies and trips. */
  CITIZEN_COST(Closer.DESIGNER),
  /** On which ways applications are taken. */
  CHANNELS(Closer.DESIGNER);

  private final Closer closer;

  CardFact(Closer closer) {
    this.closer = closer;
  }

  /** Who has to give it. */
  public enum Closer {
    /** The legal office. */
    LEGAL,
    /** The office for finance. */
    FINANCE,
    /** The responsible unit. */
    UNIT,
    /** The service designer. */
    DESIGNER
  }

  /** Who has to give it. */
  public Closer closer() {
    return closer;
  }

  /**
   * What a card does not say.
   *
   * @param unit where the responsible unit is reached
   */
  public static List<CardFact> open(Card card, Contact unit) {
    var open = new ArrayList<CardFact>();
    for (var fact : values()) {
      if (!fact.given(card, unit)) {
        open.add(fact);
      }
    }
    return open;
  }

  private boolean given(Card card, Contact unit) {
    return switch (this) {
      case DESCRIPTION -> card.naming().description().isPresent();
      case AUDIENCE -> !card.topic().audience().isEmpty();
      case REQUIREMENTS -> card.conditions().requirements().isPresent();
      case DOCUMENTS -> !card.documents().isEmpty();
      case FEES -> card.charges().stated();
      case DEADLINE -> card.deadline(ServiceDeadline.Purpose.DECISION).isPresent();
      case LEGAL_BASIS -> !card.legalBasis().isEmpty();
      case VALIDITY -> card.product().validity().isPresent();
      case APPEAL ->
          card.deadline(ServiceDeadline.Purpose.APPEAL).isPresent()
              || card.remedy().text().isPresent();
      case COMPLAINT -> card.remedy().complaint().isPresent();
      case CONTACT -> reached(card.competence().contact(), unit);
      case VULNERABLE_GROUPS -> card.conditions().vulnerableGroups().isPresent();
      case CITIZEN_COST -> card.conditions().citizenCost().isPresent();
      case CHANNELS -> !card.topic().channels().isEmpty();
    };
  }

  private static boolean reached(Contact own, Contact unit) {
    return first(own.place(), unit.place()).isPresent()
        && first(own.phone(), unit.phone()).isPresent();
  }

  private static <T> Optional<T> first(Optional<T> one, Optional<T> other) {
    return one.or(() -> other);
  }
}
