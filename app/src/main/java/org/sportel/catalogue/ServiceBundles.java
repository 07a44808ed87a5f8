package org.sportel.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.bundle.BundleReader;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.file.DefinitionParts;
import org.sportel.platform.Json;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * The bundles of the running transaction's tenant, read and linked once and kept in memory, because
 * a version never changes.
 */
@Component
public final class ServiceBundles {
  private static final int KEPT = 1_000;

  private final VersionParts parts;
  private final Services services;
  private final Transactions transactions;
  private final Json json;
  private final Cache<Key, ServiceBundle> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  private record Key(TenantId tenant, VersionId version) {}

  ServiceBundles(VersionParts parts, Services services, Transactions transactions, Json json) {
    this.parts = parts;
    this.services = services;
    this.transactions = transactions;
    this.json = json;
  }

  /**
   * Everything that a version is served by; the version is known to exist.
   *
   * @throws IllegalStateException when the tenant has none
   */
  public ServiceBundle of(VersionId id) {
    var key = new Key(transactions.tenant(), id);
    var known = kept.getIfPresent(key);
    if (known == null) {
      known = read(id);
      kept.put(key, known);
    }
    return known;
  }

  /** The parts of a version as they were given. */
  public List<Part> parts(VersionId id) {
    return parts.of(id);
  }

  /** How a service that stands already is served by a changed card; empty where none stands. */
  Optional<List<Part>> standing(Card card, DefinitionParts shipped) {
    return services
        .find(card.code())
        .map(standing -> shipped.of(card, standing.card(), parts(standing.version())));
  }

  private ServiceBundle read(VersionId id) {
    var reading = BundleReader.read(services.version(id).card(), parts(id), json);
    return reading
        .bundle()
        .orElseThrow(
            () -> new IllegalStateException("Version " + id.value() + ": " + reading.findings()));
  }
}
