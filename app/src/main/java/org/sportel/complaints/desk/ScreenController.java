package org.sportel.complaints.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.complaints.ForwardComplaint;
import org.sportel.complaints.NameConcerned;
import org.sportel.complaints.ScreenComplaint;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.SeverityMark;
import org.sportel.complaints.web.ComplaintChoices;
import org.sportel.identity.AccountId;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedId;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says at first sight what a complaint is, whose it is and of whom it complains. */
@Controller
final class ScreenController {
  private final ComplaintDesk desk;
  private final ScreenComplaint screenComplaint;
  private final ForwardComplaint forwardComplaint;
  private final NameConcerned nameConcerned;

  ScreenController(
      ComplaintDesk desk,
      ScreenComplaint screenComplaint,
      ForwardComplaint forwardComplaint,
      NameConcerned nameConcerned) {
    this.desk = desk;
    this.screenComplaint = screenComplaint;
    this.forwardComplaint = forwardComplaint;
    this.nameConcerned = nameConcerned;
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/forward")
  String forward(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return desk.act(
        id,
        "forward",
        () -> forwardComplaint.forward(new ComplaintId(id), to, reason),
        request,
        response,
        model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/concerned")
  String concerned(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String person,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return desk.act(
        id,
        "concerned",
        () -> nameConcerned.name(new ComplaintId(id), TypedId.find(person).map(AccountId::new)),
        request,
        response,
        model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/screen")
  String screen(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") String unit,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var chosen = ComplaintChoices.about(topic, service, unit, "", "", "");
    return desk.act(
        id,
        "screen",
        () ->
            screenComplaint.screen(
                new ComplaintId(id),
                new ScreenComplaint.Screening(
                    chosen.topic(),
                    chosen.category(),
                    chosen.service(),
                    chosen.unit(),
                    marks(request))),
        request,
        response,
        model);
  }

  private static Set<SeverityMark> marks(HttpServletRequest request) {
    var sent = request.getParameterValues("marks");
    var names = sent == null ? Set.<String>of() : Set.copyOf(Arrays.asList(sent));
    return Arrays.stream(SeverityMark.values())
        .filter(one -> names.contains(one.name()))
        .collect(Collectors.toSet());
  }
}
