package org.sportel.feedback.mystery.web;

import java.util.List;
import org.sportel.documents.FormFiles;
import org.sportel.documents.StoreFile;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Receives what a visitor brought along, outside a transaction; of a photo only the picture. */
@Component
final class MysteryFiles {
  private static final String PAPERS = ".pdf,.docx,.odt,.txt,.jpg,.png";

  private final FormFiles formFiles;

  MysteryFiles(FormFiles formFiles) {
    this.formFiles = formFiles;
  }

  /**
   * Receives every file that is not empty.
   *
   * @throws org.sportel.documents.FileRefusal when one cannot be taken; then none is
   */
  FormFiles.Received receive(List<MultipartFile> sent) {
    return formFiles.ofStaff(sent, (file, number) -> one(file));
  }

  private StoreFile.Received one(MultipartFile file) {
    return formFiles
        .picture(FormFiles.name(file), file)
        .orElseGet(() -> papers(formFiles.asItIs(file)));
  }

  /** Of other kinds of pictures nobody could take out where and with what they were taken. */
  private static StoreFile.Received papers(StoreFile.Received received) {
    try {
      received.require(PAPERS);
      return received;
    } catch (RuntimeException e) {
      received.close();
      throw e;
    }
  }
}
