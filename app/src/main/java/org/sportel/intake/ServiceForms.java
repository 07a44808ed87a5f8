package org.sportel.intake;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.catalogue.Definitions;
import org.sportel.catalogue.VersionId;
import org.sportel.forms.Form;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The forms of service versions, read once; a version never changes. */
@Component
public final class ServiceForms {
  private static final int KEPT = 500;

  private final Definitions definitions;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Clock clock;
  private final Map<VersionId, Form> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<VersionId, Form> eldest) {
              return size() > KEPT;
            }
          });

  ServiceForms(Definitions definitions, Tenants tenants, Transactions transactions, Clock clock) {
    this.definitions = definitions;
    this.tenants = tenants;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The form of a version that is known to exist, in a transaction of its tenant. */
  public Form of(VersionId version) {
    var known = kept.get(version);
    if (known != null) {
      return known;
    }
    var form = Form.read(definitions.of(version).form()).in(here().country());
    kept.put(version, form);
    return form;
  }

  /** The present where the running transaction's tenant is, for conditions that ask for it. */
  public ZonedDateTime now() {
    return clock.instant().atZone(here().zone());
  }

  private Tenant here() {
    return tenants.get(transactions.tenant());
  }
}
