package org.sportel.insight.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sportel.insight.declared.OpenFigures;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.PublicAddress;
import org.sportel.web.Rule;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The open data of a municipality or institution: for people, as files, and described. */
@Controller
final class OpenDataController {
  private static final String PATH = "/m/{slug}/open-data";

  private final Transactions transactions;
  private final CurrentTenant current;
  private final OpenDataKept kept;
  private final OpenFigures figures;
  private final PublicAddress address;
  private final Json json;

  OpenDataController(
      Transactions transactions,
      CurrentTenant current,
      OpenDataKept kept,
      OpenFigures figures,
      PublicAddress address,
      Json json) {
    this.transactions = transactions;
    this.current = current;
    this.kept = kept;
    this.figures = figures;
    this.address = address;
    this.json = json;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(PATH)
  String page(Model model) {
    var tenant = current.get();
    var published = transactions.read(current.scope(), figures::published);
    model.addAttribute("page", OpenDataPage.of(tenant, published, kept.of(tenant)));
    return "insight/web/openDataPage";
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(PATH + "/indicators.csv")
  ResponseEntity<byte[]> csv() {
    var set = kept.of(current.get());
    return file(OpenDataFiles.csv(set.rows()), "text/csv;charset=UTF-8", "indicators.csv");
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(PATH + "/indicators.json")
  ResponseEntity<byte[]> json(@RequestParam(defaultValue = "1") String page) {
    var set = kept.of(current.get());
    var answer = OpenDataFiles.page(set, page, here() + "/indicators.json");
    return file(json.write(answer), "application/json", "");
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(PATH + "/catalog.jsonld")
  ResponseEntity<byte[]> jsonLd() {
    var described = OpenDataFiles.described(current.get(), kept.of(current.get()), here());
    return file(json.write(described.jsonLd()), "application/ld+json", "");
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(PATH + "/catalog.ttl")
  ResponseEntity<byte[]> turtle() {
    var described = OpenDataFiles.described(current.get(), kept.of(current.get()), here());
    return file(described.turtle(), "text/turtle;charset=UTF-8", "");
  }

  private String here() {
    return address.of("/m/" + current.get().slug() + "/open-data");
  }

  /** The same bytes have the same tag, so that a program that has them is told so. */
  private static ResponseEntity<byte[]> file(String text, String type, String name) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var answer =
        ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(type))
            .eTag('"' + UUID.nameUUIDFromBytes(bytes).toString() + '"');
    if (!name.isEmpty()) {
      answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
    return answer.body(bytes);
  }
}
