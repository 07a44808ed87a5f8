package org.sportel.feedback.web;

import java.util.List;
import org.sportel.web.components.Link;

/** The photos of typed slips, a batch each. */
record SlipPhotosPage(List<Batch> batches) {
  SlipPhotosPage {
    batches = List.copyOf(batches);
  }

  /** One batch: centre, day and number of slips in words, and its photos. */
  record Batch(String head, List<Link> photos) {
    Batch {
      photos = List.copyOf(photos);
    }
  }
}
