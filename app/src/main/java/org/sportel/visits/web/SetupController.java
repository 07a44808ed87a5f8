package org.sportel.visits.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Power;
import org.sportel.visits.SetUpCounter;
import org.sportel.visits.SetUpRule;
import org.sportel.visits.model.CentreRule;
import org.sportel.visits.model.CounterSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueId;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a centre's manager sets up counters and rules of the waiting room. */
@Controller
final class SetupController {
  private final Here here;
  private final SetupPages pages;
  private final SetUpCounter setUpCounter;
  private final SetUpRule setUpRule;

  SetupController(Here here, SetupPages pages, SetUpCounter setUpCounter, SetUpRule setUpRule) {
    this.here = here;
    this.pages = pages;
    this.setUpCounter = setUpCounter;
    this.setUpRule = setUpRule;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/setup")
  String room(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    model.addAttribute(
        "page",
        pages.room(new CentreId(id), Optional.empty(), !done.isEmpty(), FieldErrors.none()));
    return "visits/web/waitingRoomPage";
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/setup/rule")
  String rule(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean lastTicket,
      @RequestParam(defaultValue = "") String ageing,
      HttpServletResponse response,
      Model model) {
    var centre = new CentreId(id);
    var minutes = Choices.number(ageing).filter(n -> n >= 5 && n <= 240);
    if (minutes.isEmpty()) {
      response.setStatus(422);
      var errors = FieldErrors.none().with("ageing", "visits.number.wrong", 5, 240);
      model.addAttribute("page", pages.room(centre, Optional.of(ageing), false, errors));
      return "visits/web/waitingRoomPage";
    }
    here.run(
        () -> setUpRule.set(centre, new CentreRule(lastTicket, Duration.ofMinutes(minutes.get()))));
    return "redirect:/desk/today/" + id + "/setup?done=saved";
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/setup/counters/{counter}")
  String counter(@PathVariable UUID id, @PathVariable UUID counter, Model model) {
    model.addAttribute(
        "page", pages.counter(new CentreId(id), new CounterId(counter), FieldErrors.none()));
    return "visits/web/counterSetupPage";
  }

  /** Each queue has a field with its place; an empty one is not served there. */
  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/setup/counters/{counter}")
  String set(
      @PathVariable UUID id,
      @PathVariable UUID counter,
      @RequestParam MultiValueMap<String, String> sent) {
    var centre = new CentreId(id);
    List<QueueId> served =
        pages.queues(centre).stream()
            .filter(queue -> place(sent, queue).isPresent())
            .sorted(Comparator.comparing(queue -> place(sent, queue).orElseThrow()))
            .map(Queue::id)
            .toList();
    var skills = Choices.needs(sent.getOrDefault("skills", List.of()));
    here.run(
        () -> setUpCounter.set(centre, new CounterSetup(new CounterId(counter), served, skills)));
    return "redirect:/desk/today/" + id + "/setup?done=saved";
  }

  private static Optional<Integer> place(MultiValueMap<String, String> sent, Queue queue) {
    return Optional.ofNullable(sent.getFirst("place-" + queue.id().value()))
        .flatMap(Choices::number);
  }
}
