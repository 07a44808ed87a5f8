package org.sportel.intake.web;

import gg.jte.Content;
import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.PanelContent;

/**
 * The receipt: proof that the application arrived.
 *
 * @param lang the applicant's language, in which the whole receipt is written
 * @param fee whether the fee is paid; empty where there is none
 * @param panels what other modules add below
 */
record ReceiptPage(
    Lang lang,
    Shown tenant,
    Shown service,
    String number,
    String receivedAt,
    Promise promise,
    List<String> documents,
    String fee,
    Applicant applicant,
    Tracking tracking,
    Links links,
    List<PanelContent> panels) {
  /** By when the office answers, or who will say so. */
  record Promise(String day, List<String> why) {}

  /** Who applied. */
  record Applicant(
      String name, String identifier, String address, String representedBy, String email) {}

  /** How to follow the case. */
  record Tracking(String code, String address, Content qr) {}

  /**
   * What to do next.
   *
   * @param apply the application's own pages
   * @param pdf where the PDF is made
   * @param key the draft's key where the PDF is asked with it, else empty
   * @param caseAddress the case, for a clerk
   * @param same where the same person asks for something else; empty where nobody does
   */
  record Links(
      ApplyLinks apply, String pdf, String key, String home, String caseAddress, String same) {}
}
