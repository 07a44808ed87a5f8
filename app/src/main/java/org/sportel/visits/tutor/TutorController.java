package org.sportel.visits.tutor;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sportel.platform.Power;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.Once;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff note that they guided somebody on that person's own account, and correct it. */
@Controller
final class TutorController {
  private static final String PATH = "/desk/tutor";

  private final Here here;
  private final TutorPages pages;
  private final NoteTutorSession noteSession;
  private final CorrectTutorSession correctSession;
  private final Once once;

  TutorController(
      Here here,
      TutorPages pages,
      NoteTutorSession noteSession,
      CorrectTutorSession correctSession,
      Once once) {
    this.here = here;
    this.pages = pages;
    this.noteSession = noteSession;
    this.correctSession = correctSession;
    this.once = once;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping(PATH)
  String today(Model model) {
    return show(TutorForm.EMPTY, FieldErrors.none(), model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping(PATH)
  String note(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "once", defaultValue = "") String key,
      HttpServletResponse response,
      Model model) {
    var form = TutorForm.of(sent);
    return attempt(
        form,
        () -> here.write(() -> once.run(key, () -> noted(form))),
        errors -> show(form, errors, model),
        response);
  }

  /** Shows one of today to be corrected. */
  @Access(power = Power.SERVE_COUNTER)
  @GetMapping(PATH + "/{session}")
  String one(@PathVariable UUID session, Model model) {
    return show(session, here.read(() -> pages.form(session)), FieldErrors.none(), model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping(PATH + "/{session}")
  String correct(
      @PathVariable UUID session,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    here.read(() -> pages.form(session));
    var form = TutorForm.of(sent);
    return attempt(
        form,
        () ->
            here.write(
                () -> {
                  correctSession.correct(session, read(form));
                  return PATH + "?corrected";
                }),
        errors -> show(session, form, errors, model),
        response);
  }

  private String attempt(
      TutorForm form,
      Supplier<String> deed,
      Function<FieldErrors, String> again,
      HttpServletResponse response) {
    var errors = here.read(() -> form.errors(pages.usual()));
    if (errors.isEmpty()) {
      try {
        return "redirect:" + deed.get();
      } catch (VisitRefusal refused) {
        errors = at(refused);
        if (errors.has("")) {
          throw refused;
        }
      }
    }
    response.setStatus(422);
    return again.apply(errors);
  }

  /** A refusal at the field it is about. */
  private static FieldErrors at(VisitRefusal refused) {
    var field =
        switch ((VisitRefusal.Reason) refused.reason()) {
          case NUMBER_WRONG -> "minutes";
          case NOTE_LONG, NOTE_PERSONAL -> "note";
          case INSTITUTION_UNKNOWN -> "institution";
          case ESERVICE_MISSING -> "named";
          default -> "";
        };
    return FieldErrors.none().with(field, refused.messageKey(), refused.args());
  }

  private String noted(TutorForm form) {
    noteSession.note(read(form));
    return PATH + "?noted";
  }

  private TutorSession read(TutorForm form) {
    return form.read(pages.usual(), pages.known(form.hard()));
  }

  private String show(TutorForm form, FieldErrors errors, Model model) {
    var key = once.key();
    model.addAttribute("page", here.read(() -> pages.page("", form, key, errors)));
    return "visits/tutor/tutorPage";
  }

  private String show(UUID session, TutorForm form, FieldErrors errors, Model model) {
    model.addAttribute("page", here.read(() -> pages.page(session.toString(), form, "", errors)));
    return "visits/tutor/tutorPage";
  }
}
