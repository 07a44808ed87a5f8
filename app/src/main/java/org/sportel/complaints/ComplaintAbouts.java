package org.sportel.complaints;

import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.settings.ComplaintCategories;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.springframework.stereotype.Component;

/** Checks that what a complaint is about exists here. */
@Component
final class ComplaintAbouts {
  private final ComplaintCategories categories;
  private final Units units;
  private final Centres centres;
  private final Services services;

  ComplaintAbouts(ComplaintCategories categories, Units units, Centres centres, Services services) {
    this.categories = categories;
    this.units = units;
    this.centres = centres;
    this.services = services;
  }

  void check(Complaint.About about) {
    about
        .category()
        .ifPresent(
            id -> {
              if (categories.open(about.topic()).stream().noneMatch(one -> one.id().equals(id))) {
                throw ComplaintRefusal.of("category", ComplaintRefusal.Reason.CATEGORY_UNKNOWN);
              }
            });
    about.unit().ifPresent(id -> units.get(new UnitId(id)));
    about.centre().ifPresent(id -> centres.get(new CentreId(id)));
    about.service().ifPresent(code -> services.get(new ServiceCode(code)));
  }
}
