package org.sportel.feedback;

import java.time.LocalDate;
import java.util.List;
import org.sportel.documents.AttachFiles;
import org.sportel.feedback.model.FeedbackEvent;
import org.sportel.network.CentreId;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Keeps the photos of slips and pages of the remark book with the batch in which they were typed.
 */
@Component
public final class KeepSlipPhotos {
  private final SlipBatches batches;
  private final AttachFiles attach;
  private final Authority authority;
  private final Ids ids;
  private final Journal journal;

  KeepSlipPhotos(
      SlipBatches batches, AttachFiles attach, Authority authority, Ids ids, Journal journal) {
    this.batches = batches;
    this.attach = attach;
    this.authority = authority;
    this.ids = ids;
    this.journal = journal;
  }

  /**
   * Keeps them in the transaction that takes the slips; without photos nothing is kept.
   *
   * @param centre where the box stands; known to exist
   * @param slips how many were typed
   * @throws org.sportel.documents.FileRefusal TOO_MANY
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void keep(CentreId centre, LocalDate emptiedOn, int slips, List<SlipBatch.Photo> photos) {
    authority.require(Power.SERVE_COUNTER);
    if (photos.isEmpty()) {
      return;
    }
    var batch = new SlipBatch(ids.next(), centre.value(), emptiedOn, slips, photos);
    batches.add(batch);
    attach.attach(photos.stream().map(SlipBatch.Photo::file).toList(), batch.subject());
    journal.record(
        new FeedbackEvent.SlipPhotosKept(batch.id(), batch.centre(), emptiedOn, photos.size()));
  }
}
