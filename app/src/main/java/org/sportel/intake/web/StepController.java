package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.FeeAmount;
import org.sportel.catalogue.card.PayCodes;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.UploadBudget;
import org.sportel.forms.Collected;
import org.sportel.forms.FormPage;
import org.sportel.forms.FormView;
import org.sportel.intake.Draft;
import org.sportel.intake.Payment;
import org.sportel.intake.speed.SpeedChoice;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.ClientAddress;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Asks the questions of the service's form, page by page, and tells the fee. */
@Controller
final class StepController {
  private final FindDraft places;
  private final Uploads uploads;
  private final UploadBudget budget;
  private final CurrentTenant current;
  private final Speeds speeds;
  private final PayCodes codes;

  /** How fast a service can be had. */
  @Component
  record Speeds(SpeedChoice choice, Transactions transactions) {}

  StepController(
      FindDraft places,
      Uploads uploads,
      UploadBudget budget,
      CurrentTenant current,
      Speeds speeds,
      PayCodes codes) {
    this.places = places;
    this.uploads = uploads;
    this.budget = budget;
    this.current = current;
    this.speeds = speeds;
    this.codes = codes;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/apply/{code}/step/{step}")
  String ask(
      @PathVariable String slug,
      @PathVariable String code,
      @PathVariable String step,
      HttpServletRequest request,
      Model model) {
    var found = places.open(request, code);
    var page = found.flatMap(place -> page(place, step));
    if (page.isEmpty()) {
      return "redirect:" + (found.isPresent() ? found.get().links().check() : start(slug, code));
    }
    var place = found.orElseThrow();
    return show(
        place,
        page.get(),
        place.form().view(page.get(), place.draft().answers(), place.now()),
        false,
        model);
  }

  @Access(value = Rule.PUBLIC, files = true)
  @PostMapping("/m/{slug}/apply/{code}/step/{step}")
  String answer(
      @PathVariable String slug,
      @PathVariable String code,
      @PathVariable String step,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var found = places.open(request, code);
    var page = found.flatMap(place -> page(place, step));
    if (page.isEmpty()) {
      return "redirect:" + (found.isPresent() ? found.get().links().check() : start(slug, code));
    }
    var place = found.orElseThrow();
    var taken = take(place, request, response);
    var collected =
        place
            .form()
            .collect(page.get(), Posted.fields(request), taken.draft().answers(), place.now());
    var kept = places.keep(place, place.draft().with(collected.answers()));
    if (Steps.looks(request)) {
      return show(
          kept,
          page.get(),
          kept.form().view(page.get(), collected, kept.now()).asked(),
          false,
          model);
    }
    var refused =
        collected.complete() ? taken.errors().and(kept.lacking(page.get())) : taken.errors();
    boolean goesOn = collected.complete() && refused.isEmpty();
    if (!goesOn && !(Steps.saves(request) && taken.errors().isEmpty())) {
      return again(kept, page.get(), collected, refused, response, model);
    }
    return "redirect:" + Steps.next(kept, place.links().step(page.get().code()), request);
  }

  private String again(
      DraftInHand place,
      FormPage page,
      Collected collected,
      FieldErrors refused,
      HttpServletResponse response,
      Model model) {
    var errors = refused.and(collected.errors());
    if (!errors.isEmpty()) {
      refuse(response);
    }
    FormView view = place.form().view(page, collected, place.now());
    FormView all =
        new FormView(view.title(), view.lang(), view.blocks(), errors, view.seen(), view.uploads());
    boolean more =
        errors.isEmpty() && collected.typed().getOrDefault("form.row", List.of()).isEmpty();
    return show(place, page, all, more, model);
  }

  private Uploads.Taken take(
      DraftInHand place, HttpServletRequest request, HttpServletResponse response) {
    var draft = place.draft();
    var questions = place.form().fileQuestions(draft.answers(), place.now());
    if (questions.isEmpty() || !(request instanceof MultipartHttpServletRequest multipart)) {
      return new Uploads.Taken(draft, FieldErrors.none());
    }
    var posted = multipart.getMultiFileMap();
    var tooMuch = tooMuch(questions.getFirst().name(), posted, request, response);
    return tooMuch.isEmpty()
        ? uploads.take(draft, questions, posted)
        : new Uploads.Taken(draft, tooMuch);
  }

  /** Counts what comes from this address; what was typed is kept either way. */
  private FieldErrors tooMuch(
      String field,
      Map<String, List<MultipartFile>> posted,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      budget.take(current.get().id(), ClientAddress.of(request), Uploads.bytes(posted));
      return FieldErrors.none();
    } catch (FileRefusal refused) {
      RetryAfter.say(refused, response);
      response.setStatus(refused.status());
      return FieldErrors.none().with(field, refused.messageKey(), refused.args());
    }
  }

  /** Says that something is wrong with the page, unless it was too much already. */
  private static void refuse(HttpServletResponse response) {
    if (response.getStatus() != 429) {
      response.setStatus(422);
    }
  }

  private static Optional<FormPage> page(DraftInHand place, String step) {
    return place.pages().stream().filter(page -> page.code().equals(step)).findFirst();
  }

  private static String show(
      DraftInHand place, FormPage page, FormView view, boolean more, Model model) {
    String address = place.links().step(page.code());
    model.addAttribute("page", new StepPage(place.head(address), view, address, more));
    return "intake/web/stepPage";
  }

  private static String start(String slug, String code) {
    return new ApplyLinks(slug, FindDraft.code(code).value()).start();
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/apply/{code}/fee")
  String fee(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      Model model) {
    return places
        .open(request, code)
        .filter(DraftInHand::hasFee)
        .map(place -> fee(place, FieldErrors.none(), model))
        .orElseGet(() -> "redirect:" + start(slug, code));
  }

  @Access(value = Rule.PUBLIC, files = true)
  @PostMapping("/m/{slug}/apply/{code}/fee")
  String proof(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var found = places.open(request, code).filter(DraftInHand::hasFee);
    if (found.isEmpty()) {
      return "redirect:" + start(slug, code);
    }
    var place = found.get();
    var payment = without(place.draft().payment(), Posted.one(request, "drop"));
    var proven = proven(place.draft().with(payment), request, response);
    var kept = places.keep(place, sped(proven.draft(), request));
    if (!proven.errors().isEmpty()) {
      refuse(response);
      return fee(kept, proven.errors(), model);
    }
    return Posted.one(request, "drop").isEmpty()
        ? "redirect:" + Steps.next(kept, kept.links().fee(), request)
        : "redirect:" + kept.links().fee();
  }

  private static Draft sped(Draft draft, HttpServletRequest request) {
    var posted = Posted.one(request, "speed");
    return posted.isEmpty() ? draft : draft.with(SpeedChoice.posted(posted));
  }

  private Uploads.Taken proven(
      Draft draft, HttpServletRequest request, HttpServletResponse response) {
    if (!(request instanceof MultipartHttpServletRequest multipart)) {
      return new Uploads.Taken(draft, FieldErrors.none());
    }
    var posted = multipart.getMultiFileMap();
    var tooMuch = tooMuch(Uploads.PROOF, posted, request, response);
    return tooMuch.isEmpty() ? uploads.prove(draft, posted) : new Uploads.Taken(draft, tooMuch);
  }

  private static Payment without(Payment payment, String file) {
    return new Payment(
        payment.paid(),
        payment.receipt(),
        payment.proofs().stream().filter(proof -> !proof.file().equals(file)).toList());
  }

  private String fee(DraftInHand place, FieldErrors errors, Model model) {
    model.addAttribute(
        "page",
        new FeePage(
            place.head(place.links().fee()),
            BeforeYouStart.fees(place.card()),
            place.card().card().charges().free(),
            BeforeYouStart.lines(place.card().expressFee().stream().toList()),
            speeds.transactions().read(current.scope(), () -> speeds.choice().of(place.card())),
            place.speed().name(),
            place.draft().payment(),
            codes(place),
            errors));
    return "intake/web/feePage";
  }

  private List<FeePage.Code> codes(DraftInHand place) {
    var tenant = place.tenant();
    var recipient = Texts.show(tenant.name()).text();
    var service = Texts.show(place.card().title()).text();
    return place.card().card().charges().fees().stream()
        .flatMap(
            fee ->
                codes
                    .of(fee, tenant.country(), recipient, service)
                    .map(text -> new FeePage.Code(text, FeeAmount.of(fee)))
                    .stream())
        .toList();
  }
}
