package org.sportel.catalogue.file;

import java.util.List;
import org.sportel.catalogue.reading.Renderings;
import org.sportel.network.Tenants;
import org.sportel.network.Units;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** Readers of entries for the running transaction's tenant: its units, country and currency. */
@Component
public final class EntryReaders {
  private final Parts parts;
  private final Units units;
  private final Tenants tenants;
  private final Transactions transactions;

  EntryReaders(Parts parts, Units units, Tenants tenants, Transactions transactions) {
    this.parts = parts;
    this.units = units;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** A reader for single entries with texts in a language, a BCP 47 tag. */
  public EntryReader of(String lang) {
    return of(
        new ServiceFile(
            "",
            lang,
            "",
            false,
            JsonNodeFactory.instance.objectNode(),
            Renderings.none(),
            List.of()));
  }

  /** A reader for a file. */
  public EntryReader of(ServiceFile file) {
    var tenant = tenants.get(transactions.tenant());
    return new EntryReader(
        file,
        new OwnUnits(units.tree().all()),
        parts.defaults(),
        parts.wording(file.lang()),
        parts.conventions(tenant.country(), tenant.currency()));
  }
}
