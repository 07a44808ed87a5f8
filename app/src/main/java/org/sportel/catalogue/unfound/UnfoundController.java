package org.sportel.catalogue.unfound;

import java.util.List;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where designers see what people looked for in vain. */
@Controller
final class UnfoundController {
  private final UnfoundWords unfound;
  private final CurrentTenant current;
  private final Transactions transactions;

  UnfoundController(UnfoundWords unfound, CurrentTenant current, Transactions transactions) {
    this.unfound = unfound;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/unfound")
  String list(Model model) {
    var rows =
        transactions.read(current.scope(), unfound::list).stream()
            .map(
                one ->
                    List.of(
                        Cell.of(new Shown(one.words(), one.lang())),
                        Cell.of(Texts.number(one.times())),
                        Cell.of(Texts.shortDate(one.lastOn()))))
            .toList();
    model.addAttribute("page", new UnfoundPage(rows));
    return "catalogue/unfound/unfoundPage";
  }
}
