package org.sportel.intake.web;

import org.sportel.platform.LocalText.Shown;

/**
 * The first page of an application: what is needed.
 *
 * @param open whether the office takes the service online now
 * @param begun whether this browser holds an open draft
 * @param closed whether one was just closed here
 */
record StartPage(
    ApplyLinks links,
    Shown tenant,
    Shown service,
    BeforeYouStart facts,
    boolean open,
    boolean begun,
    boolean closed,
    Limits limits) {
  /** What may be uploaded. */
  record Limits(int megabytes, int files, String kinds) {}
}
