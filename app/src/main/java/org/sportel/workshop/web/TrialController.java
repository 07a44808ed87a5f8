package org.sportel.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.catalogue.design.PartDraft;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tries a draft out: every button adds a step to the run, and the run is done again to its end. */
@Controller
final class TrialController {
  private static final String PAGE = "workshop/web/trialPage";

  private final TrialPages pages;
  private final TrialScripts scripts;
  private final DesignPart design;
  private final DraftBundle bundle;
  private final CurrentTenant current;
  private final Transactions transactions;

  TrialController(
      TrialPages pages,
      TrialScripts scripts,
      DesignPart design,
      DraftBundle bundle,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.scripts = scripts;
    this.design = design;
    this.bundle = bundle;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/try")
  String begin(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String procedure,
      @RequestParam(defaultValue = "") String test,
      Model model) {
    var service = CodeInAddress.read(code);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var draft = draft(service);
              if (draft.isEmpty()) {
                return pages.broken(service);
              }
              if (test.isEmpty()) {
                return pages.begin(draft.get(), procedure);
              }
              var body = design.of(service, PartKind.TEST, test).part().body();
              return scripts
                  .test(body)
                  .map(read -> pages.now(draft.get(), read.procedure(), read.script(), test))
                  .orElseGet(() -> pages.begin(draft.get(), ""));
            }));
    return PAGE;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/design/try")
  String step(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var service = CodeInAddress.read(code);
    var action = first(typed, "action");
    if (action.equals("record")) {
      return record(service, typed, answer, model);
    }
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () ->
                draft(service)
                    .map(draft -> stepped(draft, typed, action))
                    .orElseGet(() -> pages.broken(service))));
    return PAGE;
  }

  private TrialPage stepped(
      ServiceBundle draft, MultiValueMap<String, String> typed, String action) {
    var procedure = first(typed, "procedure");
    var test = first(typed, "test");
    if (action.equals("begin")) {
      return pages.began(draft, procedure, typed);
    }
    return scripts
        .script(first(typed, "kept"))
        .map(script -> pages.stepped(draft, procedure, script, typed, test))
        .orElseGet(() -> pages.begin(draft, procedure));
  }

  private String record(
      ServiceCode service,
      MultiValueMap<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var name = first(typed, "name").strip();
    try {
      transactions.run(current.scope(), () -> keep(service, name, typed));
      return "redirect:" + Place.design(service) + "?done=recorded";
    } catch (CatalogueRefusal refused) {
      answer.setStatus(refused.status());
      model.addAttribute(
          "page",
          transactions.read(
              current.scope(),
              () ->
                  stepped(draft(service).orElseThrow(Place::none), typed, "")
                      .saying(Texts.t(refused.messageKey(), refused.args()))));
      return PAGE;
    }
  }

  private void keep(ServiceCode service, String name, MultiValueMap<String, String> typed) {
    var draft = draft(service).orElseThrow(Place::none);
    var script = scripts.script(first(typed, "kept")).orElseThrow(Place::none);
    var body = scripts.recorded(draft, first(typed, "procedure"), script);
    var part = new Part(PartKind.TEST, name, body);
    var there =
        bundle.all(service).stream()
            .filter(one -> one.part().path().equals(part.path()) && !one.removed())
            .findFirst()
            .map(PartDraft::edition);
    if (there.isPresent() && first(typed, "test").equals(name)) {
      design.save(service, part, there.get(), DesignPart.Way.PRESSED);
    } else {
      design.add(service, part);
    }
  }

  /** The draft as far as it can run: tests that fail do not keep it from being tried. */
  private Optional<ServiceBundle> draft(ServiceCode service) {
    return bundle.read(service);
  }

  private static String first(Map<String, ? extends java.util.List<String>> typed, String name) {
    var values = typed.get(name);
    return values == null || values.isEmpty() ? "" : values.getFirst();
  }
}
