package org.sportel.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sportel.documents.content.ContentStore;
import org.sportel.documents.content.FileDigest;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Throws away bytes on the disk to which no row leads any more: of files that were forgotten, of
 * uploads whose transaction was undone, of a program that was stopped while it received. Bytes are
 * held while somebody stores the same ones.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class SweepBytes implements DailyWork {
  private static final Logger log = LoggerFactory.getLogger(SweepBytes.class);
  private static final Duration SETTLED = Duration.ofDays(1);
  private static final int BATCH = 500;

  private final ContentStore store;
  private final StoredFiles rows;
  private final Transactions transactions;
  private final Clock clock;

  SweepBytes(ContentStore store, StoredFiles rows, Transactions transactions, Clock clock) {
    this.store = store;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "documents.sweep-bytes";
  }

  @Override
  public void run() {
    var before = clock.instant().minus(SETTLED);
    store.dropAside(before);
    for (int tenant : store.tenants()) {
      int swept = sweep(new TenantId(tenant), before);
      if (swept > 0) {
        log.info("{} files without a row were swept in tenant {}", swept, tenant);
      }
    }
  }

  private int sweep(TenantId tenant, Instant before) {
    var swept = new int[1];
    var batch = new ArrayList<FileDigest>(BATCH);
    store.each(
        tenant.value(),
        before,
        digest -> {
          batch.add(digest);
          if (batch.size() == BATCH) {
            swept[0] += sweep(tenant, batch);
            batch.clear();
          }
        });
    return swept[0] + sweep(tenant, batch);
  }

  private int sweep(TenantId tenant, List<FileDigest> digests) {
    if (digests.isEmpty()) {
      return 0;
    }
    var scope = Scope.of(tenant);
    int swept = 0;
    for (var digest : transactions.read(scope, () -> rows.withoutRow(digests))) {
      swept += transactions.write(scope, () -> drop(tenant, digest)) ? 1 : 0;
    }
    return swept;
  }

  private boolean drop(TenantId tenant, FileDigest digest) {
    if (!rows.alone(digest) || rows.withoutRow(List.of(digest)).isEmpty()) {
      return false;
    }
    store.drop(tenant.value(), digest);
    return true;
  }
}
