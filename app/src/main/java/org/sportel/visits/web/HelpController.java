package org.sportel.visits.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Power;
import org.sportel.visits.help.AskForHelp;
import org.sportel.visits.help.EndHelp;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a clerk asks the manager to come, and the manager answers. */
@Controller
final class HelpController {
  private final CounterDeeds deeds;
  private final Here here;
  private final AskForHelp askForHelp;
  private final EndHelp endHelp;

  HelpController(CounterDeeds deeds, Here here, AskForHelp askForHelp, EndHelp endHelp) {
    this.deeds = deeds;
    this.here = here;
    this.askForHelp = askForHelp;
    this.endHelp = endHelp;
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/help")
  String ask(@RequestParam boolean needed, HttpServletResponse response, Model model) {
    return deeds.attempt(needed ? askForHelp::ask : askForHelp::takeBack, response, model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/help/{counter}")
  String come(@PathVariable UUID id, @PathVariable UUID counter) {
    here.run(() -> endHelp.end(new CentreId(id), new CounterId(counter)));
    return "redirect:/desk/today";
  }
}
