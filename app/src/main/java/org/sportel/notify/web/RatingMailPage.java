package org.sportel.notify.web;

import java.util.List;
import org.sportel.web.components.Option;

/**
 * Whether and when applicants are asked how it was.
 *
 * @param saved whether that was just set
 */
record RatingMailPage(List<Option> choices, String chosen, boolean saved) {
  RatingMailPage {
    choices = List.copyOf(choices);
  }
}
