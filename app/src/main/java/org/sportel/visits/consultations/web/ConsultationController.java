package org.sportel.visits.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Power;
import org.sportel.visits.consultations.CorrectConsultation;
import org.sportel.visits.consultations.NoteConsultation;
import org.sportel.visits.model.ConsultationId;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.Once;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notes advice from every page of the staff, and corrects it on the same day. */
@Controller
final class ConsultationController {
  static final String PATH = "/desk/consultations";

  private final Here here;
  private final ConsultationPages pages;
  private final ConsultationOffers offers;
  private final NoteConsultation noteConsultation;
  private final CorrectConsultation correctConsultation;
  private final Once once;

  ConsultationController(
      Here here,
      ConsultationPages pages,
      ConsultationOffers offers,
      NoteConsultation noteConsultation,
      CorrectConsultation correctConsultation,
      Once once) {
    this.here = here;
    this.pages = pages;
    this.offers = offers;
    this.noteConsultation = noteConsultation;
    this.correctConsultation = correctConsultation;
    this.once = once;
  }

  @Access(power = {Power.SERVE_COUNTER, Power.WORK_CASES})
  @GetMapping(PATH)
  String today(HttpServletRequest request, Model model) {
    var form = ConsultationForm.empty(ConsultationClock.since(request).isPresent());
    return show(form, FieldErrors.none(), request, model);
  }

  /** Notes it once for each form that was shown; {@code at} leads back to the clerk's screen. */
  @Access(power = {Power.SERVE_COUNTER, Power.WORK_CASES})
  @PostMapping(PATH)
  String note(
      @RequestParam Map<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var form = ConsultationForm.of(sent);
    var errors = form.errors();
    var clocked =
        ConsultationClock.since(request).map(t -> ConsultationClock.minutes(t, here.now()));
    if (errors.isEmpty()) {
      try {
        var to = sent.getOrDefault("at", "").equals("counter") ? "/desk/counter" : PATH + "?noted";
        here.write(
            () ->
                once.run(
                    sent.getOrDefault("once", ""),
                    () -> {
                      noteConsultation.note(form.read(offers.usual(), clocked));
                      return PATH;
                    }));
        ConsultationClock.stop(request);
        return "redirect:" + to;
      } catch (VisitRefusal refused) {
        errors = refused(refused);
      }
    }
    response.setStatus(422);
    ConsultationBar.fail(errors, sent, response, request);
    return show(form, errors, request, model);
  }

  /** Starts the clock anew; what is noted next without minutes takes as long as it ran. */
  @Access(power = {Power.SERVE_COUNTER, Power.WORK_CASES})
  @PostMapping(PATH + "/clock")
  String clock(HttpServletRequest request) {
    ConsultationClock.start(request, here.now());
    return "redirect:" + PATH + "?started";
  }

  @Access(power = {Power.SERVE_COUNTER, Power.WORK_CASES})
  @GetMapping(PATH + "/{id}")
  String one(@PathVariable UUID id, Model model) {
    return show(new ConsultationId(id), Optional.empty(), FieldErrors.none(), model);
  }

  @Access(power = {Power.SERVE_COUNTER, Power.WORK_CASES})
  @PostMapping(PATH + "/{id}")
  String correct(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var form = ConsultationForm.of(sent);
    var errors = form.errors();
    if (errors.isEmpty()) {
      try {
        here.run(
            () ->
                correctConsultation.correct(
                    new ConsultationId(id), form.read(offers.usual(), Optional.of(0))));
        return "redirect:" + PATH + "?corrected";
      } catch (VisitRefusal refused) {
        errors = refused(refused);
        if (errors.has("")) {
          throw refused;
        }
      }
    }
    response.setStatus(422);
    return show(new ConsultationId(id), Optional.of(form), errors, model);
  }

  /** A refusal at the field it is about. */
  private static FieldErrors refused(VisitRefusal refused) {
    var field =
        switch ((VisitRefusal.Reason) refused.reason()) {
          case NUMBER_WRONG -> "minutes";
          case NOTE_LONG, NOTE_PERSONAL -> "note";
          case CENTRE_MISSING -> "centre";
          case INSTITUTION_UNKNOWN -> "institution";
          default -> "";
        };
    return FieldErrors.none().with(field, refused.messageKey(), refused.args());
  }

  private String show(
      ConsultationForm form, FieldErrors errors, HttpServletRequest request, Model model) {
    var since = ConsultationClock.since(request);
    var key = once.key();
    model.addAttribute("page", here.read(() -> pages.today(form, since, key, errors)));
    return "visits/consultations/web/consultationsPage";
  }

  private String show(
      ConsultationId id, Optional<ConsultationForm> typed, FieldErrors errors, Model model) {
    model.addAttribute("page", here.read(() -> pages.one(id, typed, errors)));
    return "visits/consultations/web/consultationPage";
  }
}
