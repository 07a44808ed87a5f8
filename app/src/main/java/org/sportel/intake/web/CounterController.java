package org.sportel.intake.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.FindServices;
import org.sportel.catalogue.FoundServices;
import org.sportel.catalogue.ServiceQuestion;
import org.sportel.intake.BeginDraft;
import org.sportel.intake.DraftKey;
import org.sportel.intake.IntakeRefusal;
import org.sportel.intake.ResumeCode;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedId;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A clerk takes an application on behalf of a person. */
@Controller
final class CounterController {
  private static final int MOST = 100;

  private final ApplyController.Surroundings here;
  private final FindServices findServices;
  private final BeginDraft beginDraft;
  private final CounterEntry entry;
  private final OwnWindow window;
  private final Receipts receipts;

  CounterController(
      ApplyController.Surroundings here,
      FindServices findServices,
      BeginDraft beginDraft,
      CounterEntry entry,
      OwnWindow window,
      Receipts receipts) {
    this.here = here;
    this.findServices = findServices;
    this.beginDraft = beginDraft;
    this.entry = entry;
    this.window = window;
    this.receipts = receipts;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping("/desk/apply")
  String choose(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID visit,
      @RequestParam(defaultValue = "false") boolean same,
      Model model) {
    var words = q.strip();
    var found =
        findServices.find(
            new ServiceQuestion(
                words.length() > 100 ? words.substring(0, 100) : words,
                Optional.of(here.current().get().id()),
                Optional.empty(),
                Optional.empty(),
                1,
                MOST),
            Texts.lang());
    model.addAttribute(
        "page",
        new CounterListPage(
            words,
            query(visit, same),
            words.isEmpty() ? groups(found.hits()) : List.of(),
            found.hits().stream().map(CounterController::row).toList(),
            entry.agencies(words)));
    return "intake/web/counterListPage";
  }

  /** What goes with the person from service to service. */
  private static String query(@Nullable UUID visit, boolean same) {
    return (visit == null ? "" : "&visit=" + visit) + (same ? "&same=true" : "");
  }

  /** The services that this clerk keeps at hand and took last, and that are taken most here. */
  private List<CounterListPage.Group> groups(List<FoundServices.Hit> hits) {
    return here.transactions()
        .read(
            here.current().scope(),
            () ->
                List.of(
                    new CounterListPage.Group(
                        t("intake.favourites.title"), rows(hits, entry.favourites())),
                    new CounterListPage.Group(
                        t("intake.desk.last"), rows(hits, entry.habits().mine())),
                    new CounterListPage.Group(
                        t("intake.desk.most"), rows(hits, entry.habits().most()))));
  }

  private static List<CounterListPage.Row> rows(List<FoundServices.Hit> hits, List<String> codes) {
    return codes.stream()
        .flatMap(code -> hits.stream().filter(hit -> hit.code().value().equals(code)))
        .map(CounterController::row)
        .toList();
  }

  private static CounterListPage.Row row(FoundServices.Hit hit) {
    return new CounterListPage.Row(
        hit.code().value(), Texts.show(hit.title()), t("catalogue.category." + hit.category()));
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping("/desk/drafts")
  String ask(@RequestParam(defaultValue = "") String visit, Model model) {
    return ask(visit, "", FieldErrors.none(), model);
  }

  /** Goes on with what a visitor has begun elsewhere; nobody opens it without their code. */
  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/drafts")
  String resume(HttpServletRequest request, HttpServletResponse response, Model model) {
    var typed = Posted.one(request, "code");
    var visit = Posted.one(request, "visit");
    var code = ResumeCode.read(typed);
    if (code.isEmpty()) {
      response.setStatus(422);
      return ask(visit, typed, FieldErrors.none().with("code", "intake.error.code"), model);
    }
    try {
      model.addAttribute("page", entry.resumed(code.get(), request, window));
      return "intake/web/counterPage";
    } catch (IntakeRefusal refused) {
      RetryAfter.say(refused, response);
      response.setStatus(refused.status() == 429 ? 429 : 422);
      var wrong = FieldErrors.none().with("code", refused.messageKey(), refused.args());
      return ask(visit, typed, wrong, model);
    }
  }

  private static String ask(String visit, String typed, FieldErrors errors, Model model) {
    var known = TypedId.find(visit).map(UUID::toString).orElse("");
    model.addAttribute("page", new ResumePage.AtCounter(known, typed, errors));
    return "intake/web/counterResumePage";
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping("/desk/apply/{code}")
  String empty(
      @PathVariable String code,
      @RequestParam(defaultValue = "false") boolean same,
      HttpServletRequest request,
      Model model) {
    var key = beginDraft.key();
    var last = same ? LastPerson.of(request) : Optional.<DraftKey>empty();
    model.addAttribute("page", entry.empty(FindDraft.code(code), key, request, last, window));
    return "intake/web/counterPage";
  }

  @Access(power = Power.SERVE_COUNTER, files = true)
  @PostMapping("/desk/apply/{code}")
  String take(
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var key = DraftKey.read(Posted.one(request, "draft")).orElseGet(beginDraft::key);
    return switch (entry.take(FindDraft.code(code), key, request, window)) {
      case CounterEntry.Outcome.Again(var page) -> {
        if (!page.errors().isEmpty()) {
          response.setStatus(422);
        }
        model.addAttribute("page", page);
        yield "intake/web/counterPage";
      }
      case CounterEntry.Outcome.Sent(var place) -> {
        var sent = place.draft().sent().orElseThrow();
        LastPerson.keep(key, request);
        model.addAttribute(
            "page",
            receipts.page(
                place,
                new ReceiptPage.Links(
                    place.links(),
                    "/desk/apply/" + place.draft().service().value() + "/receipt.pdf",
                    key.text(),
                    "/desk/apply",
                    "/desk/cases/" + sent.caseId(),
                    "/desk/apply?same=true")));
        yield "intake/web/counterReceiptPage";
      }
    };
  }
}
