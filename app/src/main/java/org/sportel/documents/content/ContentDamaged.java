package org.sportel.documents.content;

/** A kept file is missing or was changed on the disk: a matter for the administrator. */
public final class ContentDamaged extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ContentDamaged(FileDigest digest) {
    super("the file " + digest.hex() + " is missing or was changed on the disk");
  }
}
