package org.sportel.browser;

import com.microsoft.playwright.Page;

/** What the person takes home. */
record Receipt(String number, String code) {
  static Receipt on(Page page) {
    return new Receipt(
        page.locator(".govuk-panel strong").first().textContent().strip(),
        page.locator(".sp-code").first().textContent().strip());
  }
}
