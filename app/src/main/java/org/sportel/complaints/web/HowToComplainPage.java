package org.sportel.complaints.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Option;

/**
 * How to complain.
 *
 * @param answer how long the office has, in words
 * @param bodies to whom else one can turn
 */
record HowToComplainPage(
    String base,
    Shown authority,
    String answer,
    int urgentHours,
    int respondDays,
    List<Shown> bodies,
    List<Option> topics) {
  HowToComplainPage {
    bodies = List.copyOf(bodies);
    topics = List.copyOf(topics);
  }
}
