package org.sportel.visits.coming;

import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Centres;
import org.sportel.platform.Json;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How it stands at a centre now, for other programs. */
@Controller
final class NowController {
  private final Here here;
  private final Centres centres;
  private final Services services;
  private final ComingNow now;
  private final Json json;

  NowController(Here here, Centres centres, Services services, ComingNow now, Json json) {
    this.here = here;
    this.centres = centres;
    this.services = services;
    this.now = now;
    this.json = json;
  }

  /** As JSON; with {@code service} about one service only. */
  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/centres/{code}/now.json")
  ResponseEntity<String> now(
      @PathVariable String code, @RequestParam(defaultValue = "") String service) {
    var answer =
        here.read(
            () ->
                now.of(
                    centres.byCode(code).orElseThrow(NowController::unknown),
                    service.isBlank() ? Optional.empty() : Optional.of(service(service))));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.write(answer));
  }

  private ServiceCard service(String code) {
    return ServiceCode.find(code)
        .flatMap(services::find)
        .filter(ServiceCard::offered)
        .orElseThrow(NowController::unknown);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
