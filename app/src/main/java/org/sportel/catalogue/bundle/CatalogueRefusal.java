package org.sportel.catalogue.bundle;

import org.sportel.platform.Refused;

/** What the catalogue refuses. */
public final class CatalogueRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** No such service is published here. */
    SERVICE_UNKNOWN(404),
    /** The file is not one of the formats. */
    FILE_UNREADABLE(422),
    /** The file is larger than allowed. */
    FILE_TOO_LARGE(422),
    /** A form, procedure or template that the file names does not come with the program. */
    PART_UNKNOWN(422),
    /** Somebody else saved the card meanwhile; names the office. */
    CARD_CHANGED(409),
    /** Findings on the card are neither mended nor waived; names their number. */
    CARD_UNFINISHED(409),
    /** A reason is needed; names the longest that is kept. */
    REASON_MISSING(422);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  /** A refusal with what its message names. */
  public CatalogueRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }
}
