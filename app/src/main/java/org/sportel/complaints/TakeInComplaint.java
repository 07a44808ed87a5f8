package org.sportel.complaints;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Files a complaint for somebody who came, called or wrote. */
@Component
public final class TakeInComplaint {
  private static final int OLDEST_DAYS = 366;
  private static final Set<ComplaintChannel> NOW =
      EnumSet.of(ComplaintChannel.COUNTER, ComplaintChannel.PHONE);

  private final FileComplaint fileComplaint;
  private final Authority authority;
  private final CurrentDay today;

  TakeInComplaint(FileComplaint fileComplaint, Authority authority, CurrentDay today) {
    this.fileComplaint = fileComplaint;
    this.authority = authority;
    this.today = today;
  }

  /**
   * Files it in the caller's write transaction; the clerk stands in the journal. The office's time
   * and the time to the acknowledgement count from the day on which it arrived.
   *
   * @param arrived when a letter, an e-mail or a slip reached the office; empty is today
   * @throws IllegalArgumentException for what people file themselves
   * @throws ComplaintRefusal ARRIVED_WRONG for a day to come or more than a year ago, ARRIVED_NOW
   *     for another day than today where somebody comes or calls
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter or to handle
   *     complaints
   */
  public FileComplaint.Filed take(
      FileComplaint.Ready ready,
      ComplaintChannel channel,
      Optional<LocalDate> arrived,
      List<NewAttachment> files) {
    if (!authority.may(Power.HANDLE_COMPLAINTS)) {
      authority.require(Power.SERVE_COUNTER);
    }
    if (channel.own()) {
      throw new IllegalArgumentException("Nobody takes in what people file themselves");
    }
    arrived.ifPresent(day -> check(channel, day));
    return fileComplaint.filed(ready, arrived, files);
  }

  private void check(ComplaintChannel channel, LocalDate day) {
    if (day.isAfter(today.day()) || day.isBefore(today.day().minusDays(OLDEST_DAYS))) {
      throw ComplaintRefusal.of("arrived", ComplaintRefusal.Reason.ARRIVED_WRONG);
    }
    if (NOW.contains(channel) && !day.equals(today.day())) {
      throw ComplaintRefusal.of("arrived", ComplaintRefusal.Reason.ARRIVED_NOW);
    }
  }
}
