package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.catalogue.design.PartDraft;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Json;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.workshop.Dictionary;
import org.sportel.workshop.ElementTemplates;
import org.sportel.workshop.Vocabularies;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** The editors that draw procedures, decisions and forms, and save as they go. */
@Controller
final class DrawController {
  /** As everywhere, except that the drawing libraries write styles and hold signs as data. */
  static final String POLICY =
      "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; "
          + "font-src 'self' data:; img-src 'self' data:; connect-src 'self'; "
          + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static final Map<PartKind, String> EDITORS =
      Map.of(
          PartKind.FORM, "form",
          PartKind.PROCEDURE, "procedure",
          PartKind.DECISION, "decision");

  private static final List<String> WORDS =
      List.of(
          "saved",
          "saving",
          "changed",
          "offline",
          "signedOut",
          "unreadable",
          "other",
          "conflict",
          "lost");

  private final DesignPart design;
  private final DraftBundle bundle;
  private final Vocabularies vocabularies;
  private final Json json;
  private final CurrentTenant current;
  private final Transactions transactions;

  DrawController(
      DesignPart design,
      DraftBundle bundle,
      Vocabularies vocabularies,
      Json json,
      CurrentTenant current,
      Transactions transactions) {
    this.design = design;
    this.bundle = bundle;
    this.vocabularies = vocabularies;
    this.json = json;
    this.current = current;
    this.transactions = transactions;
  }

  static boolean draws(PartKind kind) {
    return EDITORS.containsKey(kind);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/{kind}/{name}/draw")
  String draw(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable String name,
      HttpServletResponse answer,
      Model model) {
    var place = Place.of(code, kind, name);
    if (!draws(place.kind())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    answer.setHeader("Content-Security-Policy", POLICY);
    model.addAttribute("page", transactions.read(current.scope(), () -> page(place)));
    return "workshop/web/drawPage";
  }

  /** The part's text: as it is being designed, byte for byte the published one while unchanged. */
  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/{kind}/{name}/text")
  ResponseEntity<byte[]> text(
      @PathVariable String code, @PathVariable String kind, @PathVariable String name) {
    var place = Place.of(code, kind, name);
    var part =
        transactions.read(
            current.scope(), () -> design.of(place.code(), place.kind(), place.name()).part());
    var path = part.path();
    return ResponseEntity.ok()
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + path.substring(path.lastIndexOf('/') + 1) + "\"")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(part.bytes());
  }

  /** The edition that is saved now, so that an open editor learns of another one. */
  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/{kind}/{name}/edition")
  ResponseEntity<String> edition(
      @PathVariable String code, @PathVariable String kind, @PathVariable String name) {
    var place = Place.of(code, kind, name);
    var edition =
        transactions.read(
            current.scope(), () -> design.of(place.code(), place.kind(), place.name()).edition());
    return said(200, Map.of("edition", edition));
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/design/{kind}/{name}/text")
  ResponseEntity<String> save(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable String name,
      HttpServletRequest request)
      throws IOException {
    var place = Place.of(code, kind, name);
    var sent = SentText.read(request, json);
    try {
      var part = new Part(place.kind(), place.name(), sent.path("body").asString(""));
      var edition =
          transactions.write(
              current.scope(),
              () -> design.save(place.code(), part, sent.path("edition").asInt(0), way(sent)));
      return said(200, Map.of("edition", edition, "findings", found(place)));
    } catch (CatalogueRefusal refused) {
      var message = t(refused.messageKey(), refused.args());
      return said(refused.status(), Map.of("message", message));
    }
  }

  /** What is saved over somebody else's state keeps theirs. */
  private static DesignPart.Way way(JsonNode sent) {
    return sent.path("pressed").asBoolean(false)
        ? DesignPart.Way.PRESSED
        : DesignPart.Way.AS_YOU_GO;
  }

  private ResponseEntity<String> said(int status, Map<String, Object> body) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.write(body));
  }

  /** In a transaction of its own, so that a long look at the draft holds nothing up. */
  private List<FoundLine> found(Place place) {
    return transactions.read(
        current.scope(),
        () ->
            FoundLine.of(place.code(), bundle.check(place.code()).findings(), Optional.of(place)));
  }

  private DrawPage page(Place place) {
    var draft = design.of(place.code(), place.kind(), place.name());
    var found =
        FoundLine.of(place.code(), bundle.check(place.code()).findings(), Optional.of(place));
    return new DrawPage(
        place.code().value(),
        place.name(),
        EDITORS.getOrDefault(place.kind(), ""),
        place.href(),
        draft.edition(),
        saved(draft),
        found,
        data(place, found));
  }

  private DrawPage.Data data(Place place, List<FoundLine> found) {
    var say = new LinkedHashMap<String, String>();
    WORDS.forEach(word -> say.put(word, t("workshop.save." + word)));
    var templates =
        place.kind() == PartKind.PROCEDURE
            ? ElementTemplates.of(vocabularies.of(bundle.parts(place.code())))
            : List.of();
    return new DrawPage.Data(
        json.write(say), Dictionary.of(Texts.lang()), json.write(templates), json.write(found));
  }

  static String saved(PartDraft draft) {
    return draft
        .saved()
        .map(by -> t("workshop.savedBy", Texts.office(by.office()), Texts.dateTime(by.at())))
        .orElseGet(() -> t("workshop.asPublished"));
  }
}
