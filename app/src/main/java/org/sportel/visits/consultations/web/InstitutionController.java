package org.sportel.visits.consultations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedText;
import org.sportel.visits.consultations.Institution;
import org.sportel.visits.consultations.Institutions;
import org.sportel.visits.consultations.SetUpInstitution;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps the list of institutions about which people ask at a counter. */
@Controller
final class InstitutionController {
  private static final String PATH = ConsultationController.PATH + "/institutions";
  private static final int LONGEST = 120;

  private final Here here;
  private final Institutions institutions;
  private final SetUpInstitution setUp;

  InstitutionController(Here here, Institutions institutions, SetUpInstitution setUp) {
    this.here = here;
    this.institutions = institutions;
    this.setUp = setUp;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping(PATH)
  String list(Model model) {
    return show("", Map.of(), FieldErrors.none(), model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping(PATH)
  String add(@RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
    return set("", sent, setUp::add, response, model);
  }

  /** Shows one to be named anew. */
  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping(PATH + "/{institution}")
  String one(@PathVariable UUID institution, Model model) {
    var names =
        here.read(
            () ->
                institutions.all().stream()
                    .filter(one -> one.id().value().equals(institution))
                    .findFirst()
                    .map(one -> one.name().texts())
                    .orElseGet(Map::of));
    return show(institution.toString(), names, FieldErrors.none(), model);
  }

  /** Names one anew, or takes it off the list or puts it back with {@code listed}. */
  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping(PATH + "/{institution}")
  String change(
      @PathVariable UUID institution,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var id = new InstitutionId(institution);
    return set(
        institution.toString(),
        sent,
        name ->
            setUp.change(
                new Institution(id, name, !sent.getOrDefault("listed", "true").equals("false"))),
        response,
        model);
  }

  private String set(
      String id,
      Map<String, String> sent,
      Consumer<LocalText> command,
      HttpServletResponse response,
      Model model) {
    var names = new LinkedHashMap<String, String>();
    var own = here.current().get().lang();
    var errors = FieldErrors.none();
    for (var lang : Lang.values()) {
      var name = TypedText.line(sent.getOrDefault("name-" + lang.tag(), ""));
      if (name.length() > LONGEST) {
        errors = errors.with("name-" + lang.tag(), "visits.institutions.long", LONGEST);
      }
      if (!name.isEmpty()) {
        names.put(lang.tag(), name);
      }
    }
    if (!names.containsKey(own.tag())) {
      errors = errors.with("name-" + own.tag(), "visits.institutions.missing");
    }
    if (!errors.isEmpty()) {
      response.setStatus(422);
      return show(id, names, errors, model);
    }
    here.run(() -> command.accept(new LocalText(names)));
    return "redirect:" + PATH;
  }

  private String show(String id, Map<String, String> names, FieldErrors errors, Model model) {
    model.addAttribute("page", here.read(() -> page(id, names, errors)));
    return "visits/consultations/web/institutionsPage";
  }

  private InstitutionsPage page(String id, Map<String, String> names, FieldErrors errors) {
    var rows = institutions.all().stream().map(InstitutionsPage.Row::of).toList();
    if (!id.isEmpty() && rows.stream().noneMatch(row -> row.id().equals(id))) {
      throw new VisitRefusal(VisitRefusal.Reason.INSTITUTION_UNKNOWN);
    }
    return new InstitutionsPage(rows, id, here.current().get().lang(), names, errors);
  }
}
