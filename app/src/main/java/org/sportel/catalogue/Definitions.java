package org.sportel.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.catalogue.bundle.DecisionTemplate;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;

/**
 * How the service versions of the running transaction's tenant are served; kept in memory, because
 * a version never changes.
 */
@Component
public final class Definitions {
  private static final int KEPT = 500;

  private final Versions versions;
  private final Json json;
  private final Map<VersionId, Definition> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<VersionId, Definition> eldest) {
              return size() > KEPT;
            }
          });

  Definitions(Versions versions, Json json) {
    this.versions = versions;
    this.json = json;
  }

  /**
   * Form, procedure and texts of a version that is known to exist.
   *
   * @throws IllegalStateException when the tenant has none
   */
  public Definition of(VersionId id) {
    var known = kept.get(id);
    if (known != null) {
      return known;
    }
    var bodies =
        versions
            .bodies(id)
            .orElseThrow(() -> new IllegalStateException("No service version " + id.value()));
    var read =
        new Definition(
            bodies.get(0), bodies.get(1), json.read(bodies.get(2), DecisionTemplate.class));
    kept.put(id, read);
    return read;
  }
}
