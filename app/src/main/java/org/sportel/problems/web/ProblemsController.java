package org.sportel.problems.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sportel.documents.Downloads;
import org.sportel.documents.FileId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.problems.Problems;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemRefusal;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The problems of a municipality, open to all. */
@Controller
final class ProblemsController {
  private final Problems problems;
  private final ProblemListPages lists;
  private final ProblemFollowPages pages;
  private final Downloads downloads;
  private final CurrentTenant current;
  private final Transactions transactions;

  ProblemsController(
      Problems problems,
      ProblemListPages lists,
      ProblemFollowPages pages,
      Downloads downloads,
      CurrentTenant current,
      Transactions transactions) {
    this.problems = problems;
    this.lists = lists;
    this.pages = pages;
    this.downloads = downloads;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/problems")
  String list(
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "1") String page,
      HttpServletResponse response,
      Model model) {
    var asked = new ProblemsPage.Asked(status, category);
    var shown = transactions.read(current.scope(), () -> lists.of(current.get(), asked, page));
    shown.map().ground().ifPresent(ground -> ImageSources.admit(ground.origin(), response));
    model.addAttribute("page", shown);
    return "problems/web/problemsPage";
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/problems/{number}")
  String one(@PathVariable String number, Model model) {
    model.addAttribute(
        "page",
        transactions.read(current.scope(), () -> pages.open(current.get(), numbered(number))));
    return "problems/web/problemPage";
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/problems/follow/{code}")
  String follow(
      @PathVariable String code, @RequestParam(required = false) String sent, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(), () -> pages.own(current.get(), coded(code), code, sent != null)));
    return "problems/web/problemPage";
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/problems/{number}/photo")
  void photo(@PathVariable String number, HttpServletResponse response) {
    send(number, Problem.Photos::reported, response);
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/problems/{number}/closing-photo")
  void closingPhoto(@PathVariable String number, HttpServletResponse response) {
    send(number, Problem.Photos::closed, response);
  }

  private void send(
      String number,
      java.util.function.Function<Problem.Photos, Optional<java.util.UUID>> which,
      HttpServletResponse response) {
    var ready =
        transactions.read(
            current.scope(),
            () ->
                Optional.of(numbered(number))
                    .filter(Problem::released)
                    .flatMap(problem -> which.apply(problem.photos()))
                    .map(file -> downloads.find(new FileId(file)))
                    .orElseThrow(ProblemsController::unknown));
    downloads.send(ready, response);
  }

  private Problem numbered(String number) {
    return problems.numbered(number).orElseThrow(ProblemsController::unknown);
  }

  private Problem coded(String code) {
    return problems.coded(code).orElseThrow(ProblemsController::unknown);
  }

  private static ProblemRefusal unknown() {
    return new ProblemRefusal(ProblemRefusal.Reason.PROBLEM_UNKNOWN);
  }
}
