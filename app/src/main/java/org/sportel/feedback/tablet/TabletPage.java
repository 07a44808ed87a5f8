package org.sportel.feedback.tablet;

import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/**
 * What stands on the tablet.
 *
 * @param path its address
 * @param touch drawn for this page, so that two touches of it count once
 */
record TabletPage(String path, Shown centre, Step step, String touch, FieldErrors errors) {
  /** Where the person is. */
  enum Step {
    /** Five faces. */
    FACES,
    /** What it was about. */
    REASONS,
    /** Thanks; the faces come back by themselves. */
    THANKS
  }
}
