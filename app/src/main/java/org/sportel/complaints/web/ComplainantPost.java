package org.sportel.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.complaints.ProvenComplainant;
import org.sportel.complaints.WriteAsComplainant;
import org.sportel.documents.Downloads;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Messages and files between a complainant and the office. */
@Component
final class ComplainantPost {
  private final WriteAsComplainant writeAsComplainant;
  private final ComplaintFiles files;
  private final ComplaintReads reads;
  private final SenderNames senders;
  private final UnnamedWork unnamed;
  private final Downloads downloads;

  ComplainantPost(
      WriteAsComplainant writeAsComplainant,
      ComplaintFiles files,
      ComplaintReads reads,
      SenderNames senders,
      UnnamedWork unnamed,
      Downloads downloads) {
    this.writeAsComplainant = writeAsComplainant;
    this.files = files;
    this.reads = reads;
    this.senders = senders;
    this.unnamed = unnamed;
    this.downloads = downloads;
  }

  void write(
      ProvenComplainant by, String message, List<MultipartFile> sent, HttpServletRequest request) {
    var level = reads.level(by.complaint());
    try (var received = files.receive(level, sent, senders.name(request))) {
      unnamed.run(() -> writeAsComplainant.write(by, message, received.keep()));
    }
  }

  void download(ProvenComplainant by, UUID file, HttpServletResponse response) {
    downloads.send(reads.shown(by.complaint(), file), response);
  }
}
