package org.sportel.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.Panels;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a working day begins. Modules contribute panels to the host {@value #HOST}. */
@Controller
final class DeskController {
  static final String HOST = "desk.start";

  private static final String VISITS = "redirect:/desk/mystery/visits";

  private final Acting acting;
  private final Authority authority;
  private final Panels panels;
  private final Clock clock;

  DeskController(Acting acting, Authority authority, Panels panels, Clock clock) {
    this.acting = acting;
    this.authority = authority;
    this.panels = panels;
    this.clock = clock;
  }

  /** Outsiders, who visit centres unrecognised, find their visits instead. */
  @Access(Rule.SIGNED_IN)
  @GetMapping("/desk")
  String start(Model model) {
    if (authority.may(Power.MAKE_MYSTERY_VISITS)) {
      return VISITS;
    }
    var actor = acting.now();
    model.addAttribute(
        "page",
        new DeskPage(
            Texts.office(actor.office()),
            LocalDate.ofInstant(clock.instant(), Texts.zone()),
            panels.of(HOST, actor.id())));
    return "desk/web/deskPage";
  }
}
