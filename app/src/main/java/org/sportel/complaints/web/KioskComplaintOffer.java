package org.sportel.complaints.web;

import org.sportel.web.Texts;
import org.sportel.web.kiosk.KioskOffer;
import org.springframework.stereotype.Component;

/** The way to a complaint at the kiosk. */
@Component
final class KioskComplaintOffer implements KioskOffer {
  static final String PAGE = "complaint";

  @Override
  public String page() {
    return PAGE;
  }

  @Override
  public String label() {
    return Texts.t("complaints.kiosk.offer");
  }
}
