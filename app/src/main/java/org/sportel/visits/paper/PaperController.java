package org.sportel.visits.paper;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.Power;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a centre's manager prints tickets for an outage and keys them in afterwards. */
@Controller
final class PaperController {
  private static final String VIEW = "visits/paper/paperPage";

  private final Here here;
  private final PaperPages pages;
  private final PrintTicketBlock printBlock;
  private final KeyPaperTicket keyTicket;

  PaperController(
      Here here, PaperPages pages, PrintTicketBlock printBlock, KeyPaperTicket keyTicket) {
    this.here = here;
    this.pages = pages;
    this.printBlock = printBlock;
    this.keyTicket = keyTicket;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/paper")
  String page(@PathVariable UUID id, Model model) {
    return show(id, PaperForm.of(here.today().toString()), "", FieldErrors.none(), model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/paper/blocks")
  String print(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String queue,
      @RequestParam(defaultValue = "") String count,
      HttpServletResponse response,
      Model model) {
    int wanted = Choices.number(count).orElse(0);
    try {
      var block =
          here.write(
              () -> printBlock.print(new CentreId(id), new QueueId(Choices.id(queue)), wanted));
      return "redirect:/desk/today/" + id + "/paper/blocks/" + block.id();
    } catch (VisitRefusal refused) {
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("count", refused.messageKey(), refused.args());
      return show(id, PaperForm.of(here.today().toString()), "", errors, model);
    }
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/paper/blocks/{block}")
  String block(@PathVariable UUID id, @PathVariable UUID block, Model model) {
    model.addAttribute("page", here.read(() -> pages.block(new CentreId(id), block)));
    return "visits/paper/blockPage";
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/paper/tickets")
  String key(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var form = PaperForm.of(sent);
    var errors = form.errors();
    if (errors.isEmpty()) {
      try {
        var visit = form.visit();
        here.run(() -> keyTicket.key(new CentreId(id), visit));
        var done = t("visits.paper.keyed", visit.number().text());
        return show(id, form.next(), done, FieldErrors.none(), model);
      } catch (VisitRefusal refused) {
        errors = errors.with(field(refused), refused.messageKey(), refused.args());
      }
    }
    response.setStatus(422);
    return show(id, form, "", errors, model);
  }

  private static String field(VisitRefusal refused) {
    if (refused.reason() == VisitRefusal.Reason.TIMES_WRONG) {
      return "came";
    }
    if (refused.reason() == VisitRefusal.Reason.COUNTER_UNKNOWN) {
      return "counter";
    }
    return Choices.ofService(refused) ? "service" : "number";
  }

  private String show(UUID id, PaperForm form, String done, FieldErrors errors, Model model) {
    model.addAttribute("page", here.read(() -> pages.page(new CentreId(id), form, done, errors)));
    return VIEW;
  }
}
