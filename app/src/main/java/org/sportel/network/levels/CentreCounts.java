package org.sportel.network.levels;

import static org.sportel.network.db.Tables.COUNT_CENTRES;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.sportel.network.Centre;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** Counts the centres of all municipalities, which everybody may see, in one statement. */
@Component
public final class CentreCounts {
  private final DSLContext sql;

  CentreCounts(DSLContext sql) {
    this.sql = sql;
  }

  /** By municipality and level; who has none of a level is not told of it. Joins a transaction. */
  public Map<TenantId, Map<Centre.Level, Long>> all() {
    var counts = new HashMap<TenantId, Map<Centre.Level, Long>>();
    sql.selectFrom(COUNT_CENTRES())
        .forEach(
            row ->
                counts
                    .computeIfAbsent(
                        new TenantId(row.getTenantId()), _ -> new EnumMap<>(Centre.Level.class))
                    .put(Centre.Level.valueOf(row.getLevel()), row.getCentres()));
    return counts;
  }
}
