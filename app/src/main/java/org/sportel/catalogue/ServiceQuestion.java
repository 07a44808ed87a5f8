package org.sportel.catalogue;

import java.util.Optional;
import org.sportel.catalogue.card.Category;
import org.sportel.platform.TenantId;

/**
 * What somebody looks for.
 *
 * @param words in any script, with or without diacritics, a typing error is forgiven; empty asks
 *     for all
 * @param tenant empty asks the whole network
 * @param event a life event's code
 * @param whom {@code citizen} or {@code business}; a service that says nobody is for everybody
 * @param page from one
 * @param most services on a page
 */
public record ServiceQuestion(
    String words,
    Optional<TenantId> tenant,
    Optional<Category> category,
    Optional<String> event,
    Optional<String> whom,
    int page,
    int most) {
  /** Refuses pages that cannot be. */
  public ServiceQuestion {
    if (page < 1 || page > 10_000 || most < 1 || most > 500) {
      throw new IllegalArgumentException("No such page");
    }
  }

  /** The same, whoever asks. */
  public ServiceQuestion(
      String words,
      Optional<TenantId> tenant,
      Optional<Category> category,
      Optional<String> event,
      int page,
      int most) {
    this(words, tenant, category, event, Optional.empty(), page, most);
  }

  /** How many services stand on the pages before. */
  int first() {
    return (page - 1) * most;
  }

  /** Whether it asks for a part of the services, so that nothing found says little of the words. */
  public boolean narrowed() {
    return category.isPresent() || event.isPresent() || whom.isPresent();
  }

  /** The same question in other words. */
  ServiceQuestion in(String other) {
    return new ServiceQuestion(other, tenant, category, event, whom, page, most);
  }
}
