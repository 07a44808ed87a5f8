package org.sportel.visits.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.Ids;
import org.sportel.platform.Power;
import org.sportel.visits.SetUpQueue;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a centre's manager sets up queues. */
@Controller
final class QueueController {
  private static final String VIEW = "visits/web/queuePage";

  private final Here here;
  private final SetupPages pages;
  private final SetUpQueue setUpQueue;
  private final Ids ids;

  QueueController(Here here, SetupPages pages, SetUpQueue setUpQueue, Ids ids) {
    this.here = here;
    this.pages = pages;
    this.setUpQueue = setUpQueue;
    this.ids = ids;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/setup/queues/new")
  String blank(@PathVariable UUID id, Model model) {
    return show(new CentreId(id), Optional.empty(), model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/setup/queues/{queue}")
  String queue(@PathVariable UUID id, @PathVariable UUID queue, Model model) {
    return show(new CentreId(id), Optional.of(new QueueId(queue)), model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/setup/queues/new")
  String add(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    return save(new CentreId(id), Optional.empty(), QueueForms.of(sent), true, response, model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/setup/queues/{queue}")
  String change(
      @PathVariable UUID id,
      @PathVariable UUID queue,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    pages.queue(
        new CentreId(id), Optional.of(new QueueId(queue)), Optional.empty(), FieldErrors.none());
    var form = QueueForms.of(sent);
    boolean sure = sent.containsKey("sure");
    return save(new CentreId(id), Optional.of(new QueueId(queue)), form, sure, response, model);
  }

  private String show(CentreId centre, Optional<QueueId> queue, Model model) {
    model.addAttribute("page", pages.queue(centre, queue, Optional.empty(), FieldErrors.none()));
    return VIEW;
  }

  private String save(
      CentreId centre,
      Optional<QueueId> queue,
      QueuePage.Form form,
      boolean sure,
      HttpServletResponse response,
      Model model) {
    var errors = QueueForms.errors(form, here.current().get().lang());
    int waiting = sure || form.open() ? 0 : pages.waitingWhereOpen(centre, queue.orElseThrow());
    if (waiting > 0) {
      errors = errors.with("sure", "visits.queue.close.missing");
    }
    if (errors.isEmpty()) {
      var id = queue.orElseGet(() -> new QueueId(ids.next()));
      try {
        here.run(() -> setUpQueue.set(QueueForms.queue(id, centre, form)));
        return "redirect:/desk/today/" + centre.value() + "/setup?done=saved";
      } catch (VisitRefusal refused) {
        errors = errors.with("letter", refused.messageKey(), refused.args());
      }
    }
    response.setStatus(422);
    model.addAttribute("page", pages.queue(centre, queue, Optional.of(form), waiting, errors));
    return VIEW;
  }
}
