package org.sportel.catalogue.card;

/** In which form a document is asked for. */
public enum DocumentForm {
  /** The request itself: the form on paper, or the one filled in here. */
  APPLICATION_FORM,
  /** The original, to be kept by the office. */
  ORIGINAL,
  /** A plain copy. */
  COPY,
  /** A copy verified by an office, a court or a notary. */
  VERIFIED_COPY,
  /** The original or a verified copy, as the person likes. */
  ORIGINAL_OR_VERIFIED_COPY,
  /** Shown and taken home again. */
  SHOWN,
  /** The office gets or establishes it itself: it is not asked from the person. */
  OFFICE,
  /** The text does not say. */
  UNSTATED
}
