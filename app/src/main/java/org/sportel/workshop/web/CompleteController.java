package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.catalogue.design.ForeignActivities;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.workshop.Vocabularies;
import org.sportel.workshop.plain.DrawnModel;
import org.sportel.workshop.plain.OpenPoint;
import org.sportel.workshop.plain.UnreadablePart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an imported procedure is completed, question by question. */
@Controller
final class CompleteController {
  private static final String HERE = "/desk/services/{code}/design/procedures/{name}/complete";
  private static final String PAGE = "workshop/web/completePage";

  private final DesignPart design;
  private final DraftBundle bundle;
  private final Vocabularies vocabularies;
  private final ForeignActivities mapped;
  private final CurrentTenant current;
  private final Transactions transactions;

  CompleteController(
      DesignPart design,
      DraftBundle bundle,
      Vocabularies vocabularies,
      ForeignActivities mapped,
      CurrentTenant current,
      Transactions transactions) {
    this.design = design;
    this.bundle = bundle;
    this.vocabularies = vocabularies;
    this.mapped = mapped;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(HERE)
  String show(
      @PathVariable String code,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String done,
      Model model) {
    var wanted = CodeInAddress.read(code);
    var said = done.equals("filled") ? t("workshop.open.done") : "";
    return transactions.read(
        current.scope(), () -> show(wanted, name, said, Map.of(), FieldErrors.none(), model));
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping(HERE)
  String fill(
      @PathVariable String code,
      @PathVariable String name,
      @RequestParam(defaultValue = "0") int edition,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    try {
      transactions.run(current.scope(), () -> fill(wanted, name, edition, typed));
      return "redirect:" + href(wanted, name) + "/complete?done=filled";
    } catch (CatalogueRefusal refused) {
      answer.setStatus(refused.status());
      var errors = FieldErrors.none().with("", refused.messageKey(), refused.args());
      return transactions.read(current.scope(), () -> show(wanted, name, "", typed, errors, model));
    }
  }

  private void fill(ServiceCode code, String name, int edition, Map<String, String> typed) {
    var body = design.of(code, PartKind.PROCEDURE, name).part().body();
    var drawn = DrawnModel.read(body);
    var points = drawn.open();
    design.save(
        code,
        new Part(PartKind.PROCEDURE, name, drawn.completed(typed)),
        edition,
        DesignPart.Way.PRESSED);
    points.stream()
        .filter(point -> point.kind() == OpenPoint.Kind.CALL && !point.said().isEmpty())
        .forEach(point -> remember(point, typed.getOrDefault(point.field(), "")));
  }

  private void remember(OpenPoint point, String answer) {
    if (answer.startsWith("call:")) {
      mapped.map(point.said(), answer.substring("call:".length()));
    }
  }

  private String show(
      ServiceCode code,
      String name,
      String done,
      Map<String, String> typed,
      FieldErrors errors,
      Model model) {
    var draft = design.of(code, PartKind.PROCEDURE, name);
    var drawn = drawn(draft.part().body());
    if (drawn.isEmpty()) {
      return "redirect:" + href(code, name);
    }
    var words = vocabularies.of(bundle.parts(code));
    var questions = new OpenQuestions(words, mapped.all()).of(drawn.get(), typed);
    model.addAttribute(
        "page",
        new CompletePage(
            code.value(), name, href(code, name), draft.edition(), done, questions, errors));
    return PAGE;
  }

  private static Optional<DrawnModel> drawn(String body) {
    try {
      return Optional.of(DrawnModel.read(body));
    } catch (UnreadablePart _) {
      return Optional.empty();
    }
  }

  private static String href(ServiceCode code, String name) {
    return "/desk/services/" + code.value() + "/design/procedures/" + name;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/foreign-names")
  String names(@RequestParam(defaultValue = "") String done, Model model) {
    var said = List.of("kept", "forgotten").contains(done) ? t("workshop.names." + done) : "";
    return names(said, "", FieldErrors.none(), model);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/foreign-names")
  String keep(
      @RequestParam(defaultValue = "") String foreign,
      @RequestParam(defaultValue = "") String activity,
      HttpServletResponse answer,
      Model model) {
    var choice =
        transactions.read(current.scope(), () -> vocabularies.of(List.of())).activity(activity);
    if (choice.isEmpty()) {
      answer.setStatus(422);
      var errors = FieldErrors.none().with("activity", "workshop.names.choose");
      return names("", foreign, errors, model);
    }
    try {
      transactions.run(current.scope(), () -> mapped.map(foreign, activity));
      return "redirect:/desk/foreign-names?done=kept";
    } catch (CatalogueRefusal refused) {
      answer.setStatus(refused.status());
      var errors = FieldErrors.none().with("foreign", refused.messageKey(), refused.args());
      return names("", foreign, errors, model);
    }
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/foreign-names/forget")
  String forget(@RequestParam(defaultValue = "") String foreign) {
    transactions.run(current.scope(), () -> mapped.forget(foreign));
    return "redirect:/desk/foreign-names?done=forgotten";
  }

  private String names(String done, String typed, FieldErrors errors, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () ->
                new CompletePage.Names(
                    done,
                    mapped.all().entrySet().stream()
                        .map(one -> new CompletePage.Name(one.getKey(), one.getValue()))
                        .toList(),
                    vocabularies.of(List.of()).activities().stream()
                        .map(one -> org.sportel.web.components.Option.of(one.type(), one.type()))
                        .toList(),
                    typed,
                    errors)));
    return "workshop/web/foreignNamesPage";
  }
}
