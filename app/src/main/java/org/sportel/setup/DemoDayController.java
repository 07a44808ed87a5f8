package org.sportel.setup;

import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.MenuEntry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a manager of the demo lets a day play. */
@Controller
@ConditionalOnProperty(name = "sportel.mode", havingValue = "demo")
final class DemoDayController {
  static final String PATH = "/desk/demo/day";

  private final DemoDay day;
  private final DemoDayHall hall;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final SettableClock clock;

  DemoDayController(
      DemoDay day,
      DemoDayHall hall,
      CurrentTenant current,
      Transactions transactions,
      SettableClock clock) {
    this.day = day;
    this.hall = hall;
    this.current = current;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Bean
  static MenuEntry demoDayMenu() {
    return MenuEntry.of("setup.day.title", PATH, 789, Power.MANAGE_CENTRE);
  }

  @Access(power = Power.MANAGE_CENTRE)
  @GetMapping(PATH)
  String page(Model model) {
    var centre = transactions.read(current.scope(), hall::find);
    model.addAttribute(
        "page", DemoDayPage.of(current.get(), centre, day.playing(), clock.instant()));
    return "setup/demoDayPage";
  }

  /** Makes the hall, so that its display and kiosk can be paired before the day begins. */
  @Access(power = Power.MANAGE_CENTRE)
  @PostMapping(PATH + "/hall")
  String prepare() {
    day.prepare(current.get());
    return "redirect:" + PATH;
  }

  @Access(power = Power.MANAGE_CENTRE)
  @PostMapping(PATH)
  String start() {
    day.start(current.get());
    return "redirect:" + PATH;
  }

  @Access(power = Power.MANAGE_CENTRE)
  @PostMapping(PATH + "/end")
  String end() {
    day.stop();
    return "redirect:" + PATH;
  }
}
