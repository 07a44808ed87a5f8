package org.sportel.documents;

/** Turns a draft into the bytes of a PDF/A. */
public interface Typesetter {
  /**
   * The finished document with its verification code and a QR picture of the address.
   *
   * @param verifyAt public address of the verification page for this code
   */
  byte[] pdf(DocumentDraft draft, VerifyCode code, String verifyAt);
}
