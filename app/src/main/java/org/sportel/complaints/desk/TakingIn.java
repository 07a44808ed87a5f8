package org.sportel.complaints.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.complaints.FileComplaint;
import org.sportel.complaints.NewComplaint;
import org.sportel.complaints.TakeInComplaint;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.web.ComplaintFiles;
import org.sportel.complaints.web.FileComplaintForms;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a complaint in. */
@Component
final class TakingIn {
  private final FileComplaint fileComplaint;
  private final TakeInComplaint takeInComplaint;
  private final ComplaintFiles files;
  private final Acting acting;
  private final Transactions transactions;
  private final CurrentTenant current;

  TakingIn(
      FileComplaint fileComplaint,
      TakeInComplaint takeInComplaint,
      ComplaintFiles files,
      Acting acting,
      Transactions transactions,
      CurrentTenant current) {
    this.fileComplaint = fileComplaint;
    this.takeInComplaint = takeInComplaint;
    this.files = files;
    this.acting = acting;
    this.transactions = transactions;
    this.current = current;
  }

  FileComplaint.Filed take(
      ComplaintChannel channel, List<MultipartFile> sent, HttpServletRequest request) {
    var level =
        FileComplaintForms.level(FileComplaintForms.sent(request, "level"))
            .orElse(ComplaintLevel.NAMED);
    NewComplaint wanted = FileComplaintForms.complaint(request, level, channel, lang(request));
    var arrived = arrived(request);
    var ready = fileComplaint.prepare(wanted);
    try (var received = files.receive(level, sent, "staff " + acting.now().id())) {
      return transactions.write(
          current.scope(), () -> takeInComplaint.take(ready, channel, arrived, received.keep()));
    }
  }

  private static Optional<LocalDate> arrived(HttpServletRequest request) {
    var typed = FileComplaintForms.day(request, "arrived");
    if (!typed.empty() && typed.date().isEmpty()) {
      throw ComplaintRefusal.of("arrived", ComplaintRefusal.Reason.ARRIVED_WRONG);
    }
    return typed.date();
  }

  private static Lang lang(HttpServletRequest request) {
    return Lang.find(FileComplaintForms.sent(request, "language")).orElseGet(Texts::lang);
  }
}
