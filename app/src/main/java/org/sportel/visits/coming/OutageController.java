package org.sportel.visits.coming;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.visits.outages.EndOutage;
import org.sportel.visits.outages.Outages;
import org.sportel.visits.outages.SetOutage;
import org.sportel.visits.outages.SystemOutage;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.ManagedCentres;
import org.sportel.visits.web.TypedTexts;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a centre's manager says which systems of other bodies are down. */
@Controller
final class OutageController {
  private static final int LONGEST = 300;

  private final Here here;
  private final ManagedCentres centres;
  private final Outages outages;
  private final Choices choices;
  private final SetOutage setOutage;
  private final EndOutage endOutage;

  OutageController(
      Here here,
      ManagedCentres centres,
      Outages outages,
      Choices choices,
      SetOutage setOutage,
      EndOutage endOutage) {
    this.here = here;
    this.centres = centres;
    this.outages = outages;
    this.choices = choices;
    this.setOutage = setOutage;
    this.endOutage = endOutage;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/outages")
  String list(@PathVariable UUID id, Model model) {
    return show(new CentreId(id), Map.of(), List.of(), FieldErrors.none(), model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/outages")
  String set(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var centre = new CentreId(id);
    var texts = TypedTexts.of(sent);
    var chosen = sent.getOrDefault("services", List.of());
    var errors =
        TypedTexts.errors(texts, here.current().get().lang(), "visits.outage.missing", LONGEST);
    if (errors.isEmpty()) {
      here.run(() -> setOutage.set(centre, TypedTexts.text(texts), codes(chosen)));
      return "redirect:/desk/today/" + id + "/outages";
    }
    response.setStatus(422);
    return show(centre, texts, chosen, errors, model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/outages/{outage}")
  String end(@PathVariable UUID id, @PathVariable UUID outage) {
    here.run(() -> endOutage.end(new CentreId(id), outage));
    return "redirect:/desk/today/" + id + "/outages";
  }

  private static List<ServiceCode> codes(List<String> chosen) {
    return chosen.stream().flatMap(code -> ServiceCode.find(code).stream()).toList();
  }

  private String show(
      CentreId id, Map<Lang, String> texts, List<String> chosen, FieldErrors errors, Model model) {
    model.addAttribute(
        "page",
        here.read(
            () ->
                new OutagePage(
                    id.value().toString(),
                    Texts.show(centres.get(id).name()),
                    outages.of(id).stream().map(OutageController::row).toList(),
                    here.current().get().lang(),
                    texts,
                    choices.codes(),
                    chosen,
                    errors)));
    return "visits/coming/outagePage";
  }

  private static OutagePage.Row row(SystemOutage outage) {
    return new OutagePage.Row(
        outage.id().toString(),
        Texts.show(outage.text()),
        Texts.dateTime(outage.since()),
        outage.services().stream().map(ServiceCode::value).toList());
  }
}
