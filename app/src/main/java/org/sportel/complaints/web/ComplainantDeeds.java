package org.sportel.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.complaints.AcceptAnswer;
import org.sportel.complaints.ProvenComplainant;
import org.sportel.complaints.RejectAnswer;
import org.sportel.complaints.ReopenComplaint;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What a complainant can do on the page of their complaint, done by nobody in the journal. */
@Component
final class ComplainantDeeds {
  private final AcceptAnswer acceptAnswer;
  private final RejectAnswer rejectAnswer;
  private final ReopenComplaint reopenComplaint;
  private final ComplainantPost post;
  private final UnnamedWork unnamed;

  ComplainantDeeds(
      AcceptAnswer acceptAnswer,
      RejectAnswer rejectAnswer,
      ReopenComplaint reopenComplaint,
      ComplainantPost post,
      UnnamedWork unnamed) {
    this.acceptAnswer = acceptAnswer;
    this.rejectAnswer = rejectAnswer;
    this.reopenComplaint = reopenComplaint;
    this.post = post;
    this.unnamed = unnamed;
  }

  void write(
      ProvenComplainant by, String message, List<MultipartFile> files, HttpServletRequest request) {
    post.write(by, message, files, request);
  }

  void download(ProvenComplainant by, UUID file, HttpServletResponse response) {
    post.download(by, file, response);
  }

  void accept(ProvenComplainant by) {
    unnamed.run(() -> acceptAnswer.accept(by));
  }

  void reject(ProvenComplainant by, String reason) {
    unnamed.run(() -> rejectAnswer.reject(by, reason));
  }

  void reopen(ProvenComplainant by, String reason) {
    unnamed.run(() -> reopenComplaint.reopen(by, reason));
  }
}
