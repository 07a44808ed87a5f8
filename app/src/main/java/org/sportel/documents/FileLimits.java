package org.sportel.documents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much may be handed in; pages state it before anybody chooses a file. */
@Component
public final class FileLimits {
  private static final int HAND_INS = 5;

  private final int megabytes;
  private final int files;

  FileLimits(
      @Value("${sportel.files.megabytes:20}") int megabytes,
      @Value("${sportel.files.most:20}") int files) {
    this.megabytes = megabytes;
    this.files = files;
  }

  /** The largest file in megabytes of 1,048,576 bytes. */
  public int megabytes() {
    return megabytes;
  }

  /** The most files handed in at once. */
  public int files() {
    return files;
  }

  /** The most files that one subject may have, for a case all corrections together. */
  public int ofSubject() {
    return HAND_INS * files;
  }

  /** The names of the kinds that are taken, for a page. */
  public String kinds() {
    return "PDF, JPEG, PNG, HEIC, TIFF, DOCX, ODT, TXT";
  }

  long bytes() {
    return (long) megabytes << 20;
  }
}
