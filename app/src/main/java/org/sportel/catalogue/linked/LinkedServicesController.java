package org.sportel.catalogue.linked;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.LinkedData;
import org.sportel.web.Access;
import org.sportel.web.PublicAddress;
import org.sportel.web.Rule;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * A service and the catalogue for programs, under the address of their pages: whoever asks for
 * JSON-LD or Turtle there gets CPSV-AP.
 */
@Controller
final class LinkedServicesController {
  private static final String JSON_LD = "application/ld+json";
  private static final String TURTLE = "text/turtle";

  private final Services services;
  private final Units units;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final PublicAddress address;
  private final Json json;

  LinkedServicesController(
      Services services,
      Units units,
      CurrentTenant current,
      Transactions transactions,
      PublicAddress address,
      Json json) {
    this.services = services;
    this.units = units;
    this.current = current;
    this.transactions = transactions;
    this.address = address;
    this.json = json;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(value = "/m/{slug}/services/{code}", produces = JSON_LD)
  ResponseEntity<byte[]> serviceJson(@PathVariable String code) {
    return answer(json.write(service(code).jsonLd()), JSON_LD);
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(value = "/m/{slug}/services/{code}", produces = TURTLE)
  ResponseEntity<byte[]> serviceTurtle(@PathVariable String code) {
    return answer(service(code).turtle(), TURTLE);
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(value = "/m/{slug}/services", produces = JSON_LD)
  ResponseEntity<byte[]> catalogueJson() {
    return answer(json.write(catalogue().jsonLd()), JSON_LD);
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(value = "/m/{slug}/services", produces = TURTLE)
  ResponseEntity<byte[]> catalogueTurtle() {
    return answer(catalogue().turtle(), TURTLE);
  }

  private LinkedData service(String code) {
    var wanted = CodeInAddress.read(code);
    return transactions.read(
        current.scope(),
        () -> {
          var service =
              services
                  .find(wanted)
                  .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
          var unit = units.byCode(service.unit()).map(Unit::contact);
          return description().service(service, unit).data();
        });
  }

  private LinkedData catalogue() {
    return transactions.read(
        current.scope(), () -> description().catalogue(services.list()).data());
  }

  private CpsvDescription description() {
    var tenant = current.get();
    return new CpsvDescription(tenant, address.of("/m/" + tenant.slug()));
  }

  private static ResponseEntity<byte[]> answer(String text, String type) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .eTag('"' + UUID.nameUUIDFromBytes(bytes).toString() + '"')
        .body(bytes);
  }
}
