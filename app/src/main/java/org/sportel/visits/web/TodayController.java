package org.sportel.visits.web;

import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a centre's manager sees the day. */
@Controller
final class TodayController {
  private final Here here;
  private final Centres centres;
  private final TodayPages pages;
  private final RoomAlerts alerts;

  TodayController(Here here, Centres centres, TodayPages pages, RoomAlerts alerts) {
    this.here = here;
    this.centres = centres;
    this.pages = pages;
    this.alerts = alerts;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today")
  String today(Model model) {
    model.addAttribute(
        "page",
        new CentreTodayPage(here.read(() -> centres.list().stream().map(this::room).toList())));
    return "visits/web/centreTodayPage";
  }

  private CentreTodayPage.Room room(Centre centre) {
    var room = pages.room(centre);
    return room.warning(alerts.of(centre, room));
  }
}
