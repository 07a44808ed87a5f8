package org.sportel.catalogue.card;

/**
 * A document that a service asks for.
 *
 * @param text the source's words, unchanged
 * @param ownRegister whether the text says that this very municipality issues it
 */
public record Document(DocumentForm kind, String text, boolean ownRegister) {
  /** Whether the person has to hand it in, beside the request itself. */
  public boolean asked() {
    return switch (kind) {
      case APPLICATION_FORM, OFFICE -> false;
      case ORIGINAL, COPY, VERIFIED_COPY, ORIGINAL_OR_VERIFIED_COPY, SHOWN, UNSTATED -> true;
    };
  }
}
