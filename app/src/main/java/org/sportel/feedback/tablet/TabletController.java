package org.sportel.feedback.tablet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.sportel.feedback.TouchFace;
import org.sportel.feedback.model.FeedbackRefusal;
import org.sportel.feedback.model.RatingReason;
import org.sportel.platform.Ids;
import org.sportel.visits.hall.Pairing;
import org.sportel.visits.model.DeviceKind;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tablet at a counter. It shows the faces again by itself, without a script. */
@Controller
final class TabletController {
  private static final DeviceKind KIND = DeviceKind.RATING;
  private static final String AT = "/m/{slug}/centres/{code}/rating";
  private static final int SECONDS_FOR_REASONS = 20;
  private static final int SECONDS_OF_THANKS = 4;
  private static final int SECONDS_OF_WAITING = 60;

  private final Pairing pairing;
  private final TouchFace touchFace;
  private final Ids ids;

  TabletController(Pairing pairing, TouchFace touchFace, Ids ids) {
    this.pairing = pairing;
    this.touchFace = touchFace;
    this.ids = ids;
  }

  @Access(Rule.PUBLIC)
  @GetMapping(AT)
  String faces(@PathVariable String code, HttpServletRequest request, Model model) {
    return show(code, TabletPage.Step.FACES, ids.next(), FieldErrors.none(), request, model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping(AT)
  String touch(
      @PathVariable String code,
      @RequestParam UUID touch,
      @RequestParam(defaultValue = "") String score,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    int given = score.length() == 1 ? score.charAt(0) - '0' : 0;
    try {
      pairing.paired(code, KIND, request).ifPresent(touchFace::count);
      return pairing.show(
          code,
          KIND,
          request,
          model,
          (device, centre) -> {
            touchFace.touch(device, touch, given);
            return "redirect:" + path(code) + "/" + touch;
          });
    } catch (FeedbackRefusal refused) {
      response.setStatus(refused.status());
      refused
          .retryAfter()
          .ifPresent(
              wait -> {
                response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
                back(code, SECONDS_OF_WAITING, response);
              });
      var errors = FieldErrors.none().with("", refused.messageKey(), refused.args());
      return show(code, TabletPage.Step.FACES, ids.next(), errors, request, model);
    }
  }

  @Access(Rule.PUBLIC)
  @GetMapping(AT + "/{touch}")
  String reasons(
      @PathVariable String code,
      @PathVariable UUID touch,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    back(code, SECONDS_FOR_REASONS, response);
    return show(code, TabletPage.Step.REASONS, touch, FieldErrors.none(), request, model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping(AT + "/{touch}")
  String explain(
      @PathVariable String code,
      @PathVariable UUID touch,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      Model model) {
    return pairing.show(
        code,
        KIND,
        request,
        model,
        (device, centre) -> {
          Arrays.stream(RatingReason.values())
              .filter(one -> one.name().equals(reason))
              .findFirst()
              .ifPresent(one -> touchFace.explain(device, touch, one));
          return "redirect:" + path(code) + "/thanks";
        });
  }

  @Access(Rule.PUBLIC)
  @GetMapping(AT + "/thanks")
  String thanks(
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    back(code, SECONDS_OF_THANKS, response);
    return show(code, TabletPage.Step.THANKS, ids.next(), FieldErrors.none(), request, model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping(AT + "/pair")
  String pair(
      @PathVariable String code,
      @RequestParam(name = "code", defaultValue = "") String typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return pairing.pair(code, KIND, typed, request, response, model);
  }

  private String path(String code) {
    return pairing.path(code, KIND);
  }

  private void back(String code, int seconds, HttpServletResponse response) {
    response.setHeader("Refresh", seconds + "; url=" + path(code));
  }

  private String show(
      String code,
      TabletPage.Step step,
      UUID touch,
      FieldErrors errors,
      HttpServletRequest request,
      Model model) {
    return pairing.show(
        code,
        KIND,
        request,
        model,
        (device, centre) -> {
          model.addAttribute(
              "page",
              new TabletPage(
                  path(code), Texts.show(centre.name()), step, touch.toString(), errors));
          return "feedback/tablet/tabletPage";
        });
  }
}
