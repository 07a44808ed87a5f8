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
 * in memory; whether and since when a service is offered is asked anew each time.
 */
@Component
public final class Services {
  private static final int KEPT = 2_000;

  private final Versions versions;
  private final ImportReports reports;
  private final VersionSteps ends;
  private final Cache<VersionId, ServiceCard> kept =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  Services(Versions versions, ImportReports reports, VersionSteps ends) {
    this.versions = versions;
    this.reports = reports;
    this.ends = ends;
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
    return versions.offer(code).map(offer -> version(offer.version()).served(offer));
  }

  /** The last version of a service that has ended; empty where one is in force or none ever was. */
  public Optional<Retired> retired(ServiceCode code) {
    return versions.history(code).stream()
        .filter(stored -> stored.state().served().isPresent())
        .findFirst()
        .filter(stored -> stored.state() instanceof VersionState.Retired)
        .flatMap(
            stored ->
                ends.retirement(stored.service())
                    .filter(Retirement::done)
                    .map(end -> new Retired(stored.card(), end)));
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

  /** Every version of a service that was ever in force, the newest first. */
  public List<ServiceCard> versions(ServiceCode code) {
    return versions.history(code).stream()
        .filter(stored -> stored.state().served().isPresent())
        .map(Versions.Stored::card)
        .toList();
  }

  /** The published version of every service, by code, those switched off included. */
  public List<ServiceCard> list() {
    var offers = versions.published();
    var missing =
        offers.stream()
            .map(Versions.Offer::version)
            .filter(id -> kept.getIfPresent(id) == null)
            .toList();
    var read = new HashMap<VersionId, ServiceCard>();
    if (!missing.isEmpty()) {
      versions
          .versions(missing)
          .forEach(stored -> read.put(stored.card().version(), stored.card()));
      kept.putAll(read);
    }
    return offers.stream()
        .map(
            offer ->
                Optional.ofNullable(kept.getIfPresent(offer.version()))
                    .or(() -> Optional.ofNullable(read.get(offer.version())))
                    .orElseGet(() -> version(offer.version()))
                    .served(offer))
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
    return reports.last();
  }
}
