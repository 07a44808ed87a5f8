package org.sportel.complaints.web;

import java.util.List;
import java.util.Optional;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * A complaint at the kiosk.
 *
 * @param home the kiosk's start page
 * @param level empty as long as none is chosen
 * @param once names this form, so that it is taken once
 */
record KioskComplaintPage(
    String home,
    Shown centre,
    Optional<ComplaintLevel> level,
    FileComplaintPage.Form form,
    List<Option> topics,
    String once,
    FieldErrors errors) {
  KioskComplaintPage {
    topics = List.copyOf(topics);
  }

  /** Where it is filed. */
  String path() {
    return home + "/" + KioskComplaintOffer.PAGE;
  }
}
