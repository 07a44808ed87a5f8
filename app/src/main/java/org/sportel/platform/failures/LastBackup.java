package org.sportel.platform.failures;

import static org.sportel.platform.db.Tables.BACKUP;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Tells when this database was last backed up by the program; in a transaction of the network. */
@Component
public final class LastBackup {
  private final DSLContext db;

  LastBackup(DSLContext db) {
    this.db = db;
  }

  /** When the last backup was finished; empty when none was, or other tools do it. */
  public Optional<Instant> at() {
    return db.select(DSL.max(BACKUP.FINISHED_AT))
        .from(BACKUP)
        .fetchOptional(0, OffsetDateTime.class)
        .map(OffsetDateTime::toInstant);
  }
}
