package org.sportel.complaints.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.complaints.AskStatement;
import org.sportel.complaints.ExtendDeadline;
import org.sportel.complaints.WriteToComplainant;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.identity.AccountId;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedId;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks into a complaint: statements, messages, more time, links, who complains. */
@Controller
final class InvestigationController {
  private final ComplaintDesk desk;
  private final AskStatement askStatement;
  private final WriteToComplainant writeToComplainant;
  private final ExtendDeadline extendDeadline;
  private final LinkDesk linkDesk;

  InvestigationController(
      ComplaintDesk desk,
      AskStatement askStatement,
      WriteToComplainant writeToComplainant,
      ExtendDeadline extendDeadline,
      LinkDesk linkDesk) {
    this.desk = desk;
    this.askStatement = askStatement;
    this.writeToComplainant = writeToComplainant;
    this.extendDeadline = extendDeadline;
    this.linkDesk = linkDesk;
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/ask")
  String ask(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String question,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return desk.act(
        id,
        "ask",
        () ->
            askStatement.ask(
                new ComplaintId(id), new AccountId(TypedId.find(person).orElse(id)), question),
        request,
        response,
        model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/message")
  String message(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String message,
      @RequestParam(defaultValue = "") String wait,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return desk.act(
        id,
        "message",
        () -> writeToComplainant.write(new ComplaintId(id), message, !wait.isEmpty()),
        request,
        response,
        model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/extend")
  String extend(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String days,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return desk.act(
        id,
        "extend",
        () -> extendDeadline.extend(new ComplaintId(id), DeskNumbers.whole(days), reason),
        request,
        response,
        model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/link")
  String link(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String other,
      @RequestParam(defaultValue = "") String kind,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return desk.act(
        id,
        "link",
        () -> linkDesk.link(new ComplaintId(id), other, kind),
        request,
        response,
        model);
  }
}
