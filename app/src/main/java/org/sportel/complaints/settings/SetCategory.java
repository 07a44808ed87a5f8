package org.sportel.complaints.settings;

import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Adds a category of complaints or changes one. */
@Component
public final class SetCategory {
  private final ComplaintCategories categories;
  private final Authority authority;
  private final Journal journal;

  SetCategory(ComplaintCategories categories, Authority authority, Journal journal) {
    this.categories = categories;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Sets it; one with a new id is added. Its topic stays what it was.
   *
   * @throws ComplaintRefusal CATEGORY_UNKNOWN for a parent of another topic, or
   *     CATEGORY_BELOW_ITSELF
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void set(ComplaintCategory category) {
    authority.require(Power.HANDLE_COMPLAINTS);
    var topic = categories.find(category.id()).map(ComplaintCategory::topic);
    if (topic.filter(was -> was != category.topic()).isPresent()) {
      throw ComplaintRefusal.of("topic", ComplaintRefusal.Reason.CATEGORY_UNKNOWN);
    }
    var above = category.parent();
    while (above.isPresent()) {
      var parent =
          categories
              .find(above.get())
              .filter(one -> one.topic() == category.topic())
              .orElseThrow(
                  () -> ComplaintRefusal.of("parent", ComplaintRefusal.Reason.CATEGORY_UNKNOWN));
      if (parent.id().equals(category.id())) {
        throw ComplaintRefusal.of("parent", ComplaintRefusal.Reason.CATEGORY_BELOW_ITSELF);
      }
      above = parent.parent();
    }
    categories.put(category);
    journal.record(
        new ComplaintEvent.CategorySet(
            category.id(), category.topic(), category.parent(), category.open()));
  }
}
