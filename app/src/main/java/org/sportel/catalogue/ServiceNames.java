package org.sportel.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/** What services are called, for lists: one call for all rows. */
@Component
public final class ServiceNames {
  private final Services services;
  private final Versions versions;

  ServiceNames(Services services, Versions versions) {
    this.services = services;
    this.versions = versions;
  }

  /**
   * The titles of these versions of the running transaction's tenant; unknown ones are left out.
   */
  public Map<VersionId, LocalText> of(Collection<VersionId> ids) {
    var names = new HashMap<VersionId, LocalText>();
    var missing = ids.stream().filter(id -> !services.known(id, names)).distinct().toList();
    if (!missing.isEmpty()) {
      versions.versions(missing).forEach(stored -> services.keep(stored.card(), names));
    }
    return names;
  }
}
