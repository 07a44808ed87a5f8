package org.sportel.complaints.box.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.audit.AccessLog;
import org.sportel.complaints.box.BoxBatches;
import org.sportel.complaints.box.BoxRefusal;
import org.sportel.complaints.box.BoxRight;
import org.sportel.documents.Downloads;
import org.sportel.documents.FileId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Hands out pictures of slips to whoever reads the batch. */
@Component
final class BoxScans {
  private final BoxBatches batches;
  private final BoxRight right;
  private final AccessLog log;
  private final Downloads downloads;
  private final Transactions transactions;
  private final CurrentTenant current;

  BoxScans(
      BoxBatches batches,
      BoxRight right,
      AccessLog log,
      Downloads downloads,
      Transactions transactions,
      CurrentTenant current) {
    this.batches = batches;
    this.right = right;
    this.log = log;
    this.downloads = downloads;
    this.transactions = transactions;
    this.current = current;
  }

  void send(UUID id, UUID file, HttpServletResponse response) {
    downloads.send(
        transactions.write(current.scope(), () -> ready(id, new FileId(file))), response);
  }

  private Downloads.Ready ready(UUID id, FileId file) {
    var batch = batches.get(id);
    right.requireReading(batch.centre());
    boolean known =
        batches.slips(id).stream()
            .flatMap(slip -> slip.scans().stream())
            .anyMatch(scan -> scan.file().equals(file));
    if (!known) {
      throw new BoxRefusal(BoxRefusal.Reason.BATCH_UNKNOWN);
    }
    log.record("box", "handling", List.of(batch.subject()));
    return downloads.find(file);
  }
}
