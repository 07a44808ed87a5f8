package org.sportel.visits.hall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.visits.LeaveWithCode;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.sportel.web.PanelContent;
import org.sportel.web.Panels;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** A ticket on the telephone of whoever holds it. */
@Controller
final class FollowController {
  private final Here here;
  private final HallPages pages;
  private final Tickets tickets;
  private final Centres centres;
  private final LeaveWithCode leaveWithCode;
  private final Panels panels;

  FollowController(
      Here here,
      HallPages pages,
      Tickets tickets,
      Centres centres,
      LeaveWithCode leaveWithCode,
      Panels panels) {
    this.here = here;
    this.pages = pages;
    this.tickets = tickets;
    this.centres = centres;
    this.leaveWithCode = leaveWithCode;
    this.panels = panels;
  }

  private record Found(Centre centre, TicketStanding standing, List<PanelContent> panels) {}

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/tickets/{code}")
  String follow(@PathVariable String code, Model model) {
    var found = find(code);
    model.addAttribute(
        "page",
        new FollowPage(
            "/m/" + here.current().get().slug() + "/tickets/" + code,
            Texts.show(found.centre().name()),
            found.standing(),
            Tag.of(found.standing()),
            found.panels()));
    return "visits/hall/followPage";
  }

  /** What has changed since the tag that the telephone holds; otherwise nothing (304). */
  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/tickets/{code}/now")
  @Nullable String now(@PathVariable String code, WebRequest asked, Model model) {
    var standing = find(code).standing();
    if (asked.checkNotModified(Tag.of(standing))) {
      return null;
    }
    model.addAttribute("page", standing);
    return "visits/hall/ticketStanding";
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/tickets/{code}/leave")
  String leave(@PathVariable String code) {
    here.run(() -> leaveWithCode.leave(code));
    return "redirect:/m/" + here.current().get().slug() + "/tickets/" + code;
  }

  private Found find(String code) {
    return here.read(
        () -> {
          var ticket =
              tickets
                  .coded(code)
                  .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
          var centre = centres.get(ticket.visit().centre());
          var more =
              ticket.state() == TicketState.FINISHED
                  ? panels.of("visits.ticket", ticket.id().value())
                  : List.<PanelContent>of();
          return new Found(centre, pages.standing(ticket, centre), more);
        });
  }
}
