package org.sportel.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedText;
import org.sportel.rights.assessment.FinishAssessment;
import org.sportel.rights.assessment.KeepAnswers;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an office asks itself once a year how it serves people. */
@Controller
final class AssessmentController {
  private static final String PATH = "/desk/assessment";

  private final AssessmentPages pages;
  private final KeepAnswers keepAnswers;
  private final FinishAssessment finishAssessment;
  private final RightsDesk desk;

  AssessmentController(
      AssessmentPages pages,
      KeepAnswers keepAnswers,
      FinishAssessment finishAssessment,
      RightsDesk desk) {
    this.pages = pages;
    this.keepAnswers = keepAnswers;
    this.finishAssessment = finishAssessment;
    this.desk = desk;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping(PATH)
  String years(Model model) {
    model.addAttribute("page", desk.read(pages::years));
    return "rights/web/assessmentsPage";
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping(PATH + "/{year}")
  String year(
      @PathVariable String year, @RequestParam(defaultValue = "") String done, Model model) {
    var told = RightsDesk.told("rights.assessment.done.", done);
    model.addAttribute("page", desk.read(() -> pages.of(year, told)));
    return "rights/web/assessmentPage";
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping(PATH + "/{year}")
  String keep(
      @PathVariable String year,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    int wanted = desk.read(() -> pages.year(year));
    var answers = answers(sent);
    var errors = pages.errors(answers);
    if (!errors.isEmpty()) {
      response.setStatus(422);
      model.addAttribute("page", desk.read(() -> pages.wrong(wanted, answers, errors)));
      return "rights/web/assessmentPage";
    }
    desk.run(
        () -> {
          keepAnswers.keep(wanted, answers);
          if (sent.containsKey("finish")) {
            finishAssessment.finish(wanted);
          }
        });
    return "redirect:"
        + PATH
        + "/"
        + wanted
        + "?done="
        + (sent.containsKey("finish") ? "ended" : "kept");
  }

  /** The fields {@code q1}, {@code q2}, …; an empty one is no answer. */
  private static Map<Integer, List<String>> answers(MultiValueMap<String, String> sent) {
    var answers = new HashMap<Integer, List<String>>();
    for (int number = 1; number <= AssessmentPages.QUESTIONS; number++) {
      var given =
          sent.getOrDefault("q" + number, List.of()).stream()
              .map(TypedText::text)
              .filter(one -> !one.isEmpty())
              .toList();
      if (!given.isEmpty()) {
        answers.put(number, given);
      }
    }
    return answers;
  }
}
