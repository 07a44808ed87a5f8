package org.sportel.workshop.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Json;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.workshop.Vocabularies;
import org.sportel.workshop.plain.ListChange;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Tells two people who draw the same part what their states differ in. */
@Controller
final class CompareController {
  /** More lines are not read by anybody; the rest is found in the list of fields. */
  private static final int MOST_LINES = 100;

  private final DesignPart design;
  private final DraftBundle bundle;
  private final Vocabularies vocabularies;
  private final Json json;
  private final CurrentTenant current;
  private final Transactions transactions;

  CompareController(
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

  /** What the sent text says otherwise than what is saved now; stores nothing. */
  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/design/{kind}/{name}/compare")
  ResponseEntity<String> compare(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable String name,
      HttpServletRequest request)
      throws IOException {
    var place = Place.of(code, kind, name);
    if (!DrawController.draws(place.kind())) {
      throw Place.none();
    }
    var body = SentText.read(request, json).path("body").asString("");
    var mine = new Part(place.kind(), place.name(), body);
    var changes = transactions.read(current.scope(), () -> changes(place, mine));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.write(Map.of("changes", changes)));
  }

  private List<Map<String, String>> changes(Place place, Part mine) {
    var words = vocabularies.of(bundle.parts(place.code()));
    var saved = design.of(place.code(), place.kind(), place.name()).part();
    var before = PlainController.list(place, saved, words);
    var after = PlainController.list(place, mine, words);
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    return ListChange.between(before.get(), after.get()).stream()
        .limit(MOST_LINES)
        .map(CompareController::line)
        .toList();
  }

  private static Map<String, String> line(ListChange change) {
    var where = change.block() + change.field().map(field -> " · " + field.text()).orElse("");
    return Map.of("where", where, "theirs", change.before(), "mine", change.after());
  }
}
