package org.sportel.complaints;

import java.util.List;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Files a complaint for somebody who came, called or wrote. */
@Component
public final class TakeInComplaint {
  private final FileComplaint fileComplaint;
  private final Authority authority;

  TakeInComplaint(FileComplaint fileComplaint, Authority authority) {
    this.fileComplaint = fileComplaint;
    this.authority = authority;
  }

  /**
   * Files it in the caller's write transaction; the clerk stands in the journal.
   *
   * @throws IllegalArgumentException for the public pages, which nobody takes in
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter or to handle
   *     complaints
   */
  public FileComplaint.Filed take(
      FileComplaint.Ready ready, ComplaintChannel channel, List<NewAttachment> files) {
    if (!authority.may(Power.HANDLE_COMPLAINTS)) {
      authority.require(Power.SERVE_COUNTER);
    }
    if (channel == ComplaintChannel.PORTAL) {
      throw new IllegalArgumentException("Nobody takes in what people file themselves");
    }
    return fileComplaint.file(ready, files);
  }
}
