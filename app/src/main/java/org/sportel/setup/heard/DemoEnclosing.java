package org.sportel.setup.heard;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.sportel.complaints.EnclosedFiles;
import org.sportel.complaints.NewAttachment;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.documents.StoreFile;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.setup.DemoTexts;
import org.springframework.stereotype.Component;

/** Gives a picture to the answer of a complaint of the demo. */
@Component
final class DemoEnclosing {
  private static final String PICTURE = "waiting-minutes.png";

  private final StoreFile store;
  private final EnclosedFiles enclosed;
  private final DemoComplaintWork work;
  private final Transactions transactions;

  DemoEnclosing(
      StoreFile store, EnclosedFiles enclosed, DemoComplaintWork work, Transactions transactions) {
    this.store = store;
    this.enclosed = enclosed;
    this.work = work;
    this.transactions = transactions;
  }

  /** Gives it before the answer is sent; outside a transaction. */
  void enclose(Scope scope, ComplaintId id) {
    try (var file = store.receive(PICTURE, new ByteArrayInputStream(DemoTexts.bytes(PICTURE)))) {
      transactions.run(
          scope,
          () ->
              work.inCharge(
                  id,
                  complaint ->
                      enclosed.add(id, List.of(new NewAttachment(store.keep(file), file.name())))));
    }
  }
}
