package org.sportel.network.web;

import java.nio.charset.StandardCharsets;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The picture of the map on which the place of a centre is pointed at. */
@Controller
final class CentreMapController {
  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private final CentrePages desk;
  private final CentreFacts facts;

  CentreMapController(CentrePages desk, CentreFacts facts) {
    this.desk = desk;
    this.facts = facts;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin/centres/map.svg")
  ResponseEntity<String> map(@RequestParam MultiValueMap<String, String> sent) {
    var form = CentreForm.of(sent, desk.here().country());
    return ResponseEntity.ok()
        .contentType(SVG)
        .body(desk.picture(CentrePlace.of(desk.here(), form), facts));
  }
}
