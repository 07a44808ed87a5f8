package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletResponse;

/** Lets the start page of a paired kiosk use the camera, and no other page. */
final class KioskCamera {
  private KioskCamera() {}

  /** For a page on which codes are read; pictures are looked at in the browser and sent nowhere. */
  static void allow(HttpServletResponse response) {
    response.setHeader(
        "Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=()");
  }
}
