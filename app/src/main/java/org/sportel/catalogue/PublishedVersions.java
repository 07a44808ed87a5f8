package org.sportel.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.ServiceCode;
import org.springframework.stereotype.Component;

/** Keeps versions and what the public finds in step. */
@Component
final class PublishedVersions {
  private final Versions versions;
  private final Published published;

  PublishedVersions(Versions versions, Published published) {
    this.versions = versions;
    this.published = published;
  }

  Optional<Versions.Stored> published(ServiceCode code) {
    return versions.published(code);
  }

  /** Writes a version; the first one makes the service, a later one retires the one before. */
  void put(Versions.NewVersion version, List<Part> parts, Instant at) {
    var offered = true;
    if (version.number() == 1) {
      versions.addService(version.service(), version.card().code());
    } else {
      offered = versions.published(version.card().code()).orElseThrow().card().offered();
      versions.retire(version.service(), at);
    }
    versions.publish(version, at);
    versions.addParts(version.id(), parts);
    if (offered) {
      published.show(version.service(), version.id(), version.card());
    }
  }

  void offer(Versions.Stored stored, boolean offered) {
    versions.offer(stored.service(), offered);
    if (offered) {
      published.show(stored.service(), stored.card().version(), stored.card().card());
    } else {
      published.hide(stored.service());
    }
  }
}
