package org.sportel.browser;

import java.util.List;

/** How a page is looked at. */
enum Look {
  PHONE(390, 844, true),
  NARROW(320, 640, false),
  DESKTOP(1280, 900, true),
  OFFICE(1366, 768, true),
  KIOSK(1080, 1920, true),
  DISPLAY(1920, 1080, true),
  PHONE_WITHOUT_SCRIPT(390, 844, false),
  DESKTOP_WITHOUT_SCRIPT(1280, 900, false);

  /** Every size once, the narrowest without script; journeys look at the other pairs. */
  static final List<Look> SIZES = List.of(NARROW, PHONE, DESKTOP);

  private final int width;
  private final int height;
  private final boolean scripts;

  Look(int width, int height, boolean scripts) {
    this.width = width;
    this.height = height;
    this.scripts = scripts;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Whether the page's own scripts arrive. */
  boolean scripts() {
    return scripts;
  }
}
