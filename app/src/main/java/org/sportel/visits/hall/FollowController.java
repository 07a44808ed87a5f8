package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.visits.ComeLater;
import org.sportel.visits.LeaveWithCode;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.needs.ChangeNeeds;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** A ticket on the telephone of whoever holds it. */
@Controller
final class FollowController {
  private final Here here;
  private final FollowPages pages;
  private final LeaveWithCode leaveWithCode;
  private final ComeLater comeLater;
  private final ChangeNeeds changeNeeds;

  FollowController(
      Here here,
      FollowPages pages,
      LeaveWithCode leaveWithCode,
      ComeLater comeLater,
      ChangeNeeds changeNeeds) {
    this.here = here;
    this.pages = pages;
    this.leaveWithCode = leaveWithCode;
    this.comeLater = comeLater;
    this.changeNeeds = changeNeeds;
  }

  /** The ticket; a code that was typed in another case or grouping leads to it. */
  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/tickets/{code}")
  String follow(@PathVariable String code, Model model) {
    var meant = Ticket.codeIn(code).orElse(code);
    return meant.equals(code)
        ? show(code, FieldErrors.none(), model)
        : "redirect:" + pages.path(meant);
  }

  /** What has changed since the tag that the telephone holds; otherwise nothing (304). */
  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/tickets/{code}/now")
  @Nullable String now(@PathVariable String code, WebRequest asked, Model model) {
    var standing = pages.standing(code);
    if (asked.checkNotModified(Tag.of(standing))) {
      return null;
    }
    model.addAttribute("page", standing);
    return "visits/hall/ticketStanding";
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/tickets/{code}/leave")
  String leave(@PathVariable String code, HttpServletResponse response, Model model) {
    return attempt(code, () -> leaveWithCode.leave(code), response, model);
  }

  /** Says what the holder needs, in place of what was said before. */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/tickets/{code}/needs")
  String needs(
      @PathVariable String code,
      @RequestParam(defaultValue = "") List<String> needs,
      HttpServletResponse response,
      Model model) {
    return attempt(code, () -> changeNeeds.change(code, Choices.needs(needs)), response, model);
  }

  /** Gives the place up: behind those who wait now, or for the time {@code at} of the list. */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/tickets/{code}/later")
  String later(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String how,
      @RequestParam(defaultValue = "") String at,
      HttpServletResponse response,
      Model model) {
    boolean timed = how.equals("at");
    var chosen = timed ? pages.time(code, at) : Optional.<java.time.Instant>empty();
    if (timed && chosen.isEmpty() && pages.standing(code).waits()) {
      response.setStatus(422);
      return show(code, FieldErrors.none().with("at", "visits.later.missing"), model);
    }
    return attempt(code, () -> comeLater.later(code, chosen), response, model);
  }

  /** Does it and shows the ticket again; a refusal is told on the ticket as it stands now. */
  private String attempt(String code, Runnable deed, HttpServletResponse response, Model model) {
    try {
      here.run(deed);
      return "redirect:" + pages.path(code);
    } catch (VisitRefusal refused) {
      response.setStatus(refused.status() == 404 ? 404 : 422);
      var told = FieldErrors.none().with("", refused.messageKey(), refused.args());
      return show(code, told, model);
    }
  }

  private String show(String code, FieldErrors errors, Model model) {
    model.addAttribute("page", pages.page(code, errors));
    return "visits/hall/followPage";
  }
}
