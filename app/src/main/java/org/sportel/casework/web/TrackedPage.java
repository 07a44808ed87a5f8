package org.sportel.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.web.CasePage.DeadlineView;
import org.sportel.casework.web.CasePage.Papers;
import org.sportel.casework.web.CasePage.RelatedView;
import org.sportel.casework.web.CasePage.WaitsView;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Step;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.TimelineEntry;

/**
 * An application as its applicant follows it.
 *
 * @param base the page's address
 * @param fee whether the fee is paid, in words; empty where there is none
 */
record TrackedPage(
    String base,
    Standing standing,
    Next next,
    DeadlineView deadline,
    WaitsView waits,
    Optional<Asked> asked,
    Optional<Decided> decided,
    List<TimelineEntry> messages,
    Papers papers,
    String fee,
    List<PanelContent> panels,
    Typed typed) {
  /**
   * What it is and where it stands.
   *
   * @param faster whether the faster way was chosen
   * @param sent what the applicant answered; never who they are, and none once it is erased
   */
  record Standing(
      String number,
      Shown title,
      String unit,
      Instant receivedAt,
      CaseState state,
      boolean faster,
      List<Step> way,
      List<RelatedView> related,
      List<SummaryRow> sent) {}

  /**
   * Who acts next and what the applicant can do.
   *
   * @param phone of the office; empty where none is known
   */
  record Next(String who, String what, boolean withdrawable, String phone) {}

  /** What the office asks for. */
  record Asked(String missing, String office, Instant at, String answerBy, UploadRules rules) {}

  /** What may be uploaded. */
  record UploadRules(int megabytes, int files, String kinds) {}

  /** How it was decided; the address of the document is empty while it is being made. */
  record Decided(
      String outcome, String number, String office, Instant at, String file, String code) {}

  /** What was typed into a form that was refused, and why; or what was just done. */
  record Typed(FieldErrors errors, String answer, String message, String done) {
    static Typed nothing(String done) {
      return new Typed(FieldErrors.none(), "", "", done);
    }
  }
}
