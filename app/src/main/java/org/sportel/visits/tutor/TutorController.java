package org.sportel.visits.tutor;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff note that they guided somebody on that person's own account. */
@Controller
final class TutorController {
  private static final String PATH = "/desk/tutor";

  private final Here here;
  private final TutorPages pages;
  private final NoteTutorSession noteSession;
  private final Once once;

  TutorController(Here here, TutorPages pages, NoteTutorSession noteSession, Once once) {
    this.here = here;
    this.pages = pages;
    this.noteSession = noteSession;
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
    var errors = here.read(() -> form.errors(pages.usual()));
    if (errors.isEmpty()) {
      try {
        return "redirect:" + here.write(() -> once.run(key, () -> noted(form)));
      } catch (VisitRefusal refused) {
        var field =
            switch ((VisitRefusal.Reason) refused.reason()) {
              case NUMBER_WRONG -> "minutes";
              case NOTE_LONG, NOTE_PERSONAL -> "note";
              case INSTITUTION_UNKNOWN -> "institution";
              default -> "";
            };
        errors = FieldErrors.none().with(field, refused.messageKey(), refused.args());
      }
    }
    response.setStatus(422);
    return show(form, errors, model);
  }

  private String noted(TutorForm form) {
    noteSession.note(form.read(pages.usual(), pages.known(form.hard())));
    return PATH + "?noted";
  }

  private String show(TutorForm form, FieldErrors errors, Model model) {
    var key = once.key();
    model.addAttribute("page", here.read(() -> pages.page(form, key, errors)));
    return "visits/tutor/tutorPage";
  }
}
