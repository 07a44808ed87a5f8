package org.sportel.visits.control;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedId;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a manager moves staff, closes counters and ends the day. */
@Controller
final class ControlController {
  static final String VIEW = "visits/control/controlPage";

  private final Here here;
  private final ControlPages pages;
  private final MoveStaff moveStaff;
  private final CloseDay closeDay;

  ControlController(Here here, ControlPages pages, MoveStaff moveStaff, CloseDay closeDay) {
    this.here = here;
    this.pages = pages;
    this.moveStaff = moveStaff;
    this.closeDay = closeDay;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/control")
  String page(@PathVariable UUID id, Model model) {
    return show(id, "", FieldErrors.none(), model);
  }

  /** Moves whoever sits there; to nowhere closes the counter. */
  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/control/counters/{counter}")
  String move(
      @PathVariable UUID id,
      @PathVariable UUID counter,
      @RequestParam(defaultValue = "") String to,
      HttpServletResponse response,
      Model model) {
    try {
      here.run(
          () ->
              moveStaff.move(
                  new CentreId(id), new CounterId(counter), TypedId.find(to).map(CounterId::new)));
      return "redirect:/desk/today/" + id + "/control";
    } catch (VisitRefusal refused) {
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("", refused.messageKey(), refused.args());
      return show(id, "", errors, model);
    }
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/control/day")
  String close(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean home, Model model) {
    int sent = here.write(() -> closeDay.close(new CentreId(id), home));
    return show(id, t("visits.control.day.done", sent), FieldErrors.none(), model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/control/day/open")
  String open(@PathVariable UUID id) {
    here.run(() -> closeDay.open(new CentreId(id)));
    return "redirect:/desk/today/" + id + "/control";
  }

  private String show(UUID id, String done, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", here.read(() -> pages.page(new CentreId(id), Optional.empty(), done, errors)));
    return VIEW;
  }
}
