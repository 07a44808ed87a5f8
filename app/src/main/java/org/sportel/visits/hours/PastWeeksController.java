package org.sportel.visits.hours;

import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.Power;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a centre's manager sees what the past weeks tell. */
@Controller
final class PastWeeksController {
  private final Here here;
  private final PastWeeksPages pages;

  PastWeeksController(Here here, PastWeeksPages pages) {
    this.here = here;
    this.pages = pages;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/weeks")
  String weeks(@PathVariable UUID id, Model model) {
    model.addAttribute("page", here.read(() -> pages.page(new CentreId(id))));
    return "visits/hours/pastWeeksPage";
  }
}
