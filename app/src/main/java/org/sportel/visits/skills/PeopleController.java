package org.sportel.visits.skills;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.visits.model.Skills;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a centre's manager says what people at the counters can do. */
@Controller
final class PeopleController {
  private final Here here;
  private final PeoplePages pages;
  private final SetSkills setSkills;

  PeopleController(Here here, PeoplePages pages, SetSkills setSkills) {
    this.here = here;
    this.pages = pages;
    this.setSkills = setSkills;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/people")
  String list(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    model.addAttribute("page", pages.list(new CentreId(id), !done.isEmpty()));
    return "visits/skills/peoplePage";
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/people/{account}")
  String one(@PathVariable UUID id, @PathVariable UUID account, Model model) {
    model.addAttribute("page", pages.one(new CentreId(id), account));
    return "visits/skills/skillsPage";
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/people/{account}")
  String set(
      @PathVariable UUID id,
      @PathVariable UUID account,
      @RequestParam(defaultValue = "") List<String> languages,
      @RequestParam(defaultValue = "") List<String> needs,
      @RequestParam(defaultValue = "") List<String> services) {
    var can =
        new Skills(
            Choices.needs(needs),
            languages.stream().flatMap(tag -> Lang.find(tag).stream()).collect(Collectors.toSet()),
            services.stream().flatMap(code -> ServiceCode.find(code).stream()).toList());
    here.run(() -> setSkills.set(new CentreId(id), account, can));
    return "redirect:/desk/today/" + id + "/people?done=saved";
  }
}
