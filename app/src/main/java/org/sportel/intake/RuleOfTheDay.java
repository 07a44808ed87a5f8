package org.sportel.intake;

import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.springframework.stereotype.Component;

/**
 * Puts an open draft under the version of its service that is in force: an application follows the
 * rules of the day on which it is made, however long ago it was begun.
 */
@Component
final class RuleOfTheDay {
  private final Services services;

  RuleOfTheDay(Services services) {
    this.services = services;
  }

  /**
   * The draft under today's version; one that was sent or whose service has ended keeps its own.
   */
  Draft of(Draft draft) {
    return draft.sent().isPresent()
        ? draft
        : services
            .find(draft.service())
            .map(ServiceCard::version)
            .filter(version -> !version.equals(draft.version()))
            .map(draft::under)
            .orElse(draft);
  }
}
