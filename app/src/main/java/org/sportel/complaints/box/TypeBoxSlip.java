package org.sportel.complaints.box;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.complaints.FileComplaint;
import org.sportel.complaints.NewAttachment;
import org.sportel.complaints.NewComplaint;
import org.sportel.complaints.TakeInComplaint;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintTexts;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.documents.AttachFiles;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.springframework.stereotype.Component;

/**
 * Takes a slip of a batch: what complains is filed as an anonymous complaint from the box, with the
 * day of the emptying as its arrival; suggestions and praise are kept with the batch.
 */
@Component
public final class TypeBoxSlip {
  private final BoxBatches batches;
  private final FileComplaint fileComplaint;
  private final TakeInComplaint takeInComplaint;
  private final AttachFiles attach;
  private final BoxRight right;
  private final Journal journal;

  TypeBoxSlip(
      BoxBatches batches,
      FileComplaint fileComplaint,
      TakeInComplaint takeInComplaint,
      AttachFiles attach,
      BoxRight right,
      Journal journal) {
    this.batches = batches;
    this.fileComplaint = fileComplaint;
    this.takeInComplaint = takeInComplaint;
    this.attach = attach;
    this.right = right;
    this.journal = journal;
  }

  /**
   * What stands on a slip.
   *
   * @param kind empty where it was not said
   * @param service code of the service it names
   * @param danger whether somebody may come to harm
   */
  public record NewSlip(
      Optional<SlipKind> kind,
      Lang lang,
      ComplaintTopic topic,
      Optional<UUID> category,
      Optional<String> service,
      String body,
      boolean danger) {}

  /**
   * A slip that was taken.
   *
   * @param number of the complaint that it became
   */
  public record Typed(int place, Optional<String> number) {}

  /**
   * Takes it in the caller's write transaction.
   *
   * @param scans kept in the same transaction, without anything but the picture
   * @throws BoxRefusal BATCH_UNKNOWN, BATCH_CLOSED or KIND_MISSING
   * @throws org.sportel.complaints.model.ComplaintRefusal TEXT_MISSING, TEXT_TOO_LONG or
   *     CATEGORY_UNKNOWN
   * @throws org.sportel.documents.FileRefusal TOO_MANY
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter or to handle
   *     complaints
   */
  public Typed type(UUID batch, NewSlip wanted, List<NewAttachment> scans) {
    right.requireTyping();
    var found = batches.locked(batch);
    if (!found.open()) {
      throw new BoxRefusal(BoxRefusal.Reason.BATCH_CLOSED);
    }
    var kind = wanted.kind().orElseThrow(() -> new BoxRefusal(BoxRefusal.Reason.KIND_MISSING));
    int place = batches.slips(batch).size() + 1;
    var typed =
        kind == SlipKind.COMPLAINT
            ? complaint(found, wanted, place, scans)
            : words(found, kind, wanted, place, scans);
    journal.record(new BoxEvent.SlipTyped(batch, found.centre(), kind));
    return typed;
  }

  private Typed complaint(BoxBatch batch, NewSlip wanted, int place, List<NewAttachment> scans) {
    var about =
        new Complaint.About(
            wanted.topic(),
            wanted.category(),
            wanted.service(),
            Optional.empty(),
            Optional.of(batch.centre()),
            "",
            "",
            Optional.empty());
    var ready =
        fileComplaint.prepare(
            new NewComplaint(
                ComplaintLevel.ANONYMOUS,
                ComplaintChannel.BOX,
                wanted.lang(),
                about,
                wanted.body(),
                "",
                wanted.danger(),
                Optional.empty()));
    var filed =
        takeInComplaint.take(ready, ComplaintChannel.BOX, Optional.of(batch.emptiedOn()), scans);
    batches.add(
        batch.id(),
        new BoxSlip(
            UUID.randomUUID(),
            place,
            SlipKind.COMPLAINT,
            Optional.of(filed.id().value()),
            wanted.topic(),
            wanted.service(),
            "",
            List.of()));
    return new Typed(place, Optional.of(filed.number()));
  }

  private Typed words(
      BoxBatch batch, SlipKind kind, NewSlip wanted, int place, List<NewAttachment> scans) {
    var body = ComplaintTexts.needed("body", wanted.body(), ComplaintTexts.LONGEST);
    var slip =
        new BoxSlip(
            UUID.randomUUID(),
            place,
            kind,
            Optional.empty(),
            wanted.topic(),
            wanted.service(),
            body,
            scans.stream().map(one -> new BoxSlip.Scan(one.file(), one.title())).toList());
    batches.add(batch.id(), slip);
    attach.attach(scans.stream().map(NewAttachment::file).toList(), BoxSlip.subject(slip.id()));
    return new Typed(place, Optional.empty());
  }
}
