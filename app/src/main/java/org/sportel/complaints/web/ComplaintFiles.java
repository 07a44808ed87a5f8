package org.sportel.complaints.web;

import java.util.List;
import org.sportel.complaints.NewAttachment;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.documents.FormFiles;
import org.sportel.documents.StoreFile;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Receives the files of complaints, outside a transaction. */
@Component
public final class ComplaintFiles {
  private final FormFiles formFiles;

  ComplaintFiles(FormFiles formFiles) {
    this.formFiles = formFiles;
  }

  /** Files received and checked, to be kept in a transaction; closing throws them away. */
  public record Received(FormFiles.Received files) implements AutoCloseable {
    /** Keeps them in the running transaction. */
    public List<NewAttachment> keep() {
      return files.keep(NewAttachment::new);
    }

    @Override
    public void close() {
      files.close();
    }
  }

  /**
   * Receives every file that is not empty. Those of an anonymous complaint must be photos and lose
   * everything but the picture, their names too. Of a confidential one, photos lose the same and
   * other files their names: whoever handles it must not read there whose seal is closed.
   *
   * @param sender where they come from, as far as it is counted
   * @throws org.sportel.documents.FileRefusal when one cannot be taken; then none is
   * @throws ComplaintRefusal NOT_A_PHOTO
   */
  public Received receive(ComplaintLevel level, List<MultipartFile> sent, String sender) {
    FormFiles.Way way =
        switch (level) {
          case ANONYMOUS -> this::plain;
          case CONFIDENTIAL -> this::unnamed;
          case NAMED -> (file, number) -> formFiles.asItIs(file);
        };
    return new Received(formFiles.receive(sender, sent, way));
  }

  private StoreFile.Received unnamed(MultipartFile file, int number) {
    return formFiles
        .picture("photo-" + number, file)
        .orElseGet(() -> formFiles.renamed("file-" + number, file));
  }

  private StoreFile.Received plain(MultipartFile file, int number) {
    return formFiles
        .picture("photo-" + number, file)
        .orElseThrow(() -> ComplaintRefusal.of("files", ComplaintRefusal.Reason.NOT_A_PHOTO));
  }
}
