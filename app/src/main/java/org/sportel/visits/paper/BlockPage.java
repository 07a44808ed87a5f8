package org.sportel.visits.paper;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/** A block of numbered tickets to be printed and cut. */
record BlockPage(String centreId, Shown centre, Shown queue, List<String> numbers) {
  BlockPage {
    numbers = List.copyOf(numbers);
  }
}
