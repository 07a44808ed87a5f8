package org.sportel.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.sportel.platform.Ids;
import org.sportel.platform.Power;
import org.sportel.rights.charter.EndStandard;
import org.sportel.rights.charter.KeepStandard;
import org.sportel.rights.model.RightsRefusal;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the charter is kept. */
@Controller
final class CharterController {
  private static final String PATH = "/desk/charter";
  private static final String VIEW = "rights/web/standardPage";

  private final CharterPages pages;
  private final StandardForms forms;
  private final KeepStandard keepStandard;
  private final EndStandard endStandard;
  private final Ids ids;
  private final RightsDesk desk;

  CharterController(
      CharterPages pages,
      StandardForms forms,
      KeepStandard keepStandard,
      EndStandard endStandard,
      Ids ids,
      RightsDesk desk) {
    this.pages = pages;
    this.forms = forms;
    this.keepStandard = keepStandard;
    this.endStandard = endStandard;
    this.ids = ids;
    this.desk = desk;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping(PATH)
  String charter(@RequestParam(defaultValue = "") String done, Model model) {
    var told = RightsDesk.told("rights.standard.done.", done);
    model.addAttribute("page", desk.read(() -> pages.desk(told)));
    return "rights/web/charterPage";
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping(PATH + "/new")
  String blank(Model model) {
    model.addAttribute("page", desk.read(() -> pages.one("", forms.blank(), FieldErrors.none())));
    return VIEW;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping(PATH + "/{id}")
  String one(@PathVariable UUID id, Model model) {
    model.addAttribute(
        "page", desk.read(() -> pages.one(id.toString(), forms.of(id), FieldErrors.none())));
    return VIEW;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping(PATH + "/new")
  String add(@RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
    return save("", ids.next(), StandardForm.of(sent), response, model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping(PATH + "/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    desk.read(() -> forms.of(id));
    return save(id.toString(), id, StandardForm.of(sent), response, model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping(PATH + "/{id}/end")
  String end(@PathVariable UUID id) {
    desk.run(() -> endStandard.end(id));
    return "redirect:" + PATH + "?done=ended";
  }

  private String save(
      String known, UUID id, StandardForm form, HttpServletResponse response, Model model) {
    var errors = desk.read(() -> forms.errors(form));
    if (errors.isEmpty()) {
      try {
        desk.run(() -> keepStandard.keep(forms.standard(id, form)));
        return "redirect:" + PATH + "?done=kept";
      } catch (RightsRefusal refused) {
        errors = errors.with("place", refused.messageKey(), refused.args());
      }
    }
    response.setStatus(422);
    var wrong = errors;
    model.addAttribute("page", desk.read(() -> pages.one(known, form, wrong)));
    return VIEW;
  }
}
