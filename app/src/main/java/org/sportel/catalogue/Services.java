package org.sportel.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/**
 * The services of the running transaction's tenant. A version never changes, so versions are kept
 * in memory; whether a service is offered is asked anew each time.
 */
@Component
public final class Services {
  private static final int KEPT = 2_000;

  private final Versions versions;
  private final Cache<VersionId, ServiceCard> kept =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  Services(Versions versions) {
    this.versions = versions;
  }

  /**
   * The published version of a service.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN when the tenant has none
   */
  public ServiceCard get(ServiceCode code) {
    return find(code)
        .orElseThrow(() -> new CatalogueRefusal(CatalogueRefusal.Reason.SERVICE_UNKNOWN));
  }

  /** The published version of a service, where the tenant has one, offered or not. */
  public Optional<ServiceCard> find(ServiceCode code) {
    return versions.offer(code).map(offer -> version(offer.version()).offered(offer.offered()));
  }

  /**
   * A version that is known to exist, published or retired; {@code offered} may be out of date.
   *
   * @throws IllegalStateException when the tenant has none
   */
  public ServiceCard version(VersionId id) {
    var known = kept.getIfPresent(id);
    if (known != null) {
      return known;
    }
    var read =
        versions.versions(List.of(id)).stream()
            .findFirst()
            .map(Versions.Stored::card)
            .orElseThrow(() -> new IllegalStateException("No service version " + id.value()));
    kept.put(id, read);
    return read;
  }

  /** Every version of a service that was ever published, the newest first. */
  public List<ServiceCard> versions(ServiceCode code) {
    return versions.history(code).stream().map(Versions.Stored::card).toList();
  }

  /** The published version of every service, by code, those switched off included. */
  public List<ServiceCard> list() {
    var offers = versions.published();
    var missing = offers.keySet().stream().filter(id -> kept.getIfPresent(id) == null).toList();
    var read = new HashMap<VersionId, ServiceCard>();
    if (!missing.isEmpty()) {
      versions
          .versions(missing)
          .forEach(stored -> read.put(stored.card().version(), stored.card()));
      kept.putAll(read);
    }
    return offers.entrySet().stream()
        .map(
            entry ->
                Optional.ofNullable(kept.getIfPresent(entry.getKey()))
                    .or(() -> Optional.ofNullable(read.get(entry.getKey())))
                    .orElseGet(() -> version(entry.getKey()))
                    .offered(entry.getValue()))
        .toList();
  }

  /** Adds the title of a version to the names, where the version is in memory. */
  boolean known(VersionId id, Map<VersionId, LocalText> names) {
    var card = kept.getIfPresent(id);
    if (card == null) {
      return false;
    }
    names.put(id, card.title());
    return true;
  }

  void keep(ServiceCard card, Map<VersionId, LocalText> names) {
    kept.put(card.version(), card);
    names.put(card.version(), card.title());
  }

  /** The last import into this tenant's catalogue. */
  public Optional<LastImport> lastImport() {
    return versions.lastReport();
  }
}
