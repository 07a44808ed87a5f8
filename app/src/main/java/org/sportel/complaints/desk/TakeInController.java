package org.sportel.complaints.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a clerk takes in a complaint for somebody; slips of the box follow one another. */
@Controller
final class TakeInController {
  private static final String VIEW = "complaints/desk/takeInPage";

  private final TakeInPages pages;
  private final TakingIn takingIn;

  TakeInController(TakeInPages pages, TakingIn takingIn) {
    this.pages = pages;
    this.takingIn = takingIn;
  }

  @Access(power = {Power.HANDLE_COMPLAINTS, Power.SERVE_COUNTER})
  @GetMapping("/desk/complaints/new")
  String form(
      @RequestParam(defaultValue = "COUNTER") String channel,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("page", pages.page(channel, request, FieldErrors.none(), Optional.empty()));
    return VIEW;
  }

  @Access(
      power = {Power.HANDLE_COMPLAINTS, Power.SERVE_COUNTER},
      files = true)
  @PostMapping("/desk/complaints/new")
  String take(
      @RequestParam(defaultValue = "") String channel,
      @RequestParam(required = false) List<MultipartFile> files,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      var filed = takingIn.take(channel(channel), files == null ? List.of() : files, request);
      model.addAttribute("page", pages.blank(channel, FieldErrors.none(), Optional.of(filed)));
    } catch (Refused refused) {
      response.setStatus(refused.status());
      var errors =
          FieldErrors.none()
              .with(refused.field().orElse("files"), refused.messageKey(), refused.args());
      model.addAttribute("page", pages.page(channel, request, errors, Optional.empty()));
    }
    return VIEW;
  }

  private static ComplaintChannel channel(String name) {
    return Arrays.stream(ComplaintChannel.values())
        .filter(one -> !one.own() && one.name().equals(name))
        .findFirst()
        .orElse(ComplaintChannel.COUNTER);
  }
}
