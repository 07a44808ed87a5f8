package org.sportel.intake.web;

import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/** The page where a saved application is taken up again. */
record ResumePage(String slug, Shown tenant, String code, FieldErrors errors) {
  /** Where a clerk takes up, by its code, what a visitor has begun elsewhere. */
  record AtCounter(String visit, String code, FieldErrors errors) {}

  /** The page with the code by which the application is taken up again. */
  record Saved(Head head, String code, String resume, String email, String until) {}
}
