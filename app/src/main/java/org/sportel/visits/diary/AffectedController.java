package org.sportel.visits.diary;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedDay;
import org.sportel.visits.appointments.CloseCounter;
import org.sportel.visits.appointments.ProposeTimes;
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

/** Where a centre's manager sees which appointments cannot take place, and proposes other times. */
@Controller
final class AffectedController {
  private static final String VIEW = "visits/diary/affectedPage";

  private final Here here;
  private final AffectedPages pages;
  private final CloseCounter closeCounter;
  private final ProposeTimes proposeTimes;

  AffectedController(
      Here here, AffectedPages pages, CloseCounter closeCounter, ProposeTimes proposeTimes) {
    this.here = here;
    this.pages = pages;
    this.closeCounter = closeCounter;
    this.proposeTimes = proposeTimes;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/affected")
  String affected(@PathVariable UUID id, Model model) {
    var today = here.today().toString();
    return show(id, new AffectedPage.Form("", today, today), "", FieldErrors.none(), model);
  }

  /** Keeps what can be kept at another counter and writes to the others. */
  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/affected")
  String propose(@PathVariable UUID id, Model model) {
    var proposed = here.write(() -> proposeTimes.propose(new CentreId(id)));
    var done = t("visits.affected.done", proposed.kept(), proposed.told(), proposed.toPhone());
    var today = here.today().toString();
    return show(id, new AffectedPage.Form("", today, today), done, FieldErrors.none(), model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/absences")
  String close(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String counter,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String until,
      HttpServletResponse response,
      Model model) {
    var form = new AffectedPage.Form(counter, from, until);
    var first = TypedDay.iso(from);
    var last = TypedDay.iso(until);
    var errors = FieldErrors.none();
    if (first.isEmpty()) {
      errors = errors.with("from", "visits.affected.day.wrong");
    }
    if (last.isEmpty()) {
      errors = errors.with("until", "visits.affected.day.wrong");
    }
    if (errors.isEmpty()) {
      try {
        here.run(
            () ->
                closeCounter.close(
                    new CentreId(id),
                    new CounterId(Choices.id(counter)),
                    first.orElseThrow(),
                    last.orElseThrow()));
        return "redirect:/desk/today/" + id + "/affected";
      } catch (VisitRefusal refused) {
        errors = errors.with("until", refused.messageKey(), refused.args());
      }
    }
    response.setStatus(422);
    return show(id, form, "", errors, model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/absences/{absence}")
  String open(@PathVariable UUID id, @PathVariable UUID absence) {
    here.run(() -> closeCounter.open(new CentreId(id), absence));
    return "redirect:/desk/today/" + id + "/affected";
  }

  private String show(
      UUID id, AffectedPage.Form form, String done, FieldErrors errors, Model model) {
    model.addAttribute("page", here.write(() -> pages.page(new CentreId(id), form, done, errors)));
    return VIEW;
  }
}
