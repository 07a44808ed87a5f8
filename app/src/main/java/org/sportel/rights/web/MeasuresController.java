package org.sportel.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.platform.Ids;
import org.sportel.platform.Power;
import org.sportel.rights.measures.EndMeasure;
import org.sportel.rights.measures.KeepMeasure;
import org.sportel.rights.measures.Measures;
import org.sportel.rights.model.RightsRefusal;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where measures for groups who are easily left out are written down. */
@Controller
final class MeasuresController {
  private static final String PATH = "/desk/measures";
  private static final String VIEW = "rights/web/measurePage";

  private final MeasurePages pages;
  private final Measures measures;
  private final KeepMeasure keepMeasure;
  private final EndMeasure endMeasure;
  private final Ids ids;
  private final RightsDesk desk;

  MeasuresController(
      MeasurePages pages,
      Measures measures,
      KeepMeasure keepMeasure,
      EndMeasure endMeasure,
      Ids ids,
      RightsDesk desk) {
    this.pages = pages;
    this.measures = measures;
    this.keepMeasure = keepMeasure;
    this.endMeasure = endMeasure;
    this.ids = ids;
    this.desk = desk;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping(PATH)
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    var told = RightsDesk.told("rights.measure.done.", done);
    model.addAttribute("page", desk.read(() -> pages.list(told)));
    return "rights/web/measuresPage";
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping(PATH + "/new")
  String blank(Model model) {
    model.addAttribute(
        "page", desk.read(() -> pages.one("", MeasureForm.empty(), FieldErrors.none())));
    return VIEW;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping(PATH + "/{id}")
  String one(@PathVariable UUID id, Model model) {
    model.addAttribute(
        "page",
        desk.read(
            () -> pages.one(id.toString(), MeasureForm.of(measures.get(id)), FieldErrors.none())));
    return VIEW;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping(PATH + "/new")
  String add(
      @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Model model) {
    return save("", ids.next(), MeasureForm.of(sent), response, model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping(PATH + "/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    desk.read(() -> measures.get(id));
    return save(id.toString(), id, MeasureForm.of(sent), response, model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping(PATH + "/{id}/end")
  String end(@PathVariable UUID id) {
    desk.run(() -> endMeasure.end(id));
    return "redirect:" + PATH + "?done=ended";
  }

  private String save(
      String known, UUID id, MeasureForm form, HttpServletResponse response, Model model) {
    var errors = form.errors(desk.lang());
    if (errors.isEmpty()) {
      try {
        desk.run(() -> keepMeasure.keep(form.measure(id)));
        return "redirect:" + PATH + "?done=kept";
      } catch (RightsRefusal refused) {
        errors = errors.with("review", refused.messageKey(), refused.args());
      }
    }
    response.setStatus(422);
    var wrong = errors;
    model.addAttribute("page", desk.read(() -> pages.one(known, form, wrong)));
    return VIEW;
  }
}
