package org.sportel.unified;

import java.time.LocalDate;
import java.util.Set;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.springframework.stereotype.Component;

/** Opens an adoption in every municipality when an operator publishes or plans a version. */
@Component
final class OpenEditions implements Follower {
  private static final String MOVED = "catalogue.version-moved";

  private final UnifiedRows rows;
  private final ServiceBundles bundles;
  private final CurrentDay today;

  OpenEditions(UnifiedRows rows, ServiceBundles bundles, CurrentDay today) {
    this.rows = rows;
    this.bundles = bundles;
    this.today = today;
  }

  @Override
  public String name() {
    return "unified.editions";
  }

  @Override
  public Set<String> types() {
    return Set.of("catalogue.published", MOVED);
  }

  @Override
  public void follow(Entry entry) {
    var payload = entry.payload();
    if (entry.type().equals(MOVED) && !payload.path("state").asString("").equals("PLANNED")) {
      return;
    }
    var code = new ServiceCode(payload.path("serviceCode").asString(""));
    var assigned = rows.assigned(entry.tenant(), code);
    if (assigned.isEmpty()) {
      return;
    }
    var bundle =
        bundles.of(
            new VersionId(java.util.UUID.fromString(payload.path("serviceVersion").asString(""))));
    var from = payload.path("from").asString("");
    var edition =
        new Edition(
            entry.tenant(),
            payload.path("number").asInt(0),
            bundle.card(),
            bundle.parts(),
            from.isEmpty() ? today.day() : LocalDate.parse(from));
    rows.keep(edition);
    assigned.forEach(one -> rows.open(one.municipality(), edition));
  }
}
