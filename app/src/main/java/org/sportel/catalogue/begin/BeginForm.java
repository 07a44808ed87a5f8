package org.sportel.catalogue.begin;

import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.OutcomeKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.BeginServices;
import org.sportel.catalogue.design.BeginServices.From;
import org.sportel.platform.Lang;
import org.sportel.platform.text.TypedText;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.SpokenErrors;
import org.sportel.web.components.SpokenText;

/**
 * A new service as typed.
 *
 * @param from {@code nothing}, {@code copy} or {@code unified}
 * @param copy code of the own service to copy
 * @param unified code of the service of the unified list
 */
record BeginForm(
    String from,
    String copy,
    String unified,
    String code,
    SpokenText title,
    String category,
    String kind,
    String unit) {
  private static final SpokenErrors TITLES =
      new SpokenErrors("catalogue.begin.title.missing", "catalogue.begin.title.long");

  static BeginForm empty(String code) {
    return new BeginForm("", "", "", code, SpokenText.empty(), "", "", "");
  }

  static BeginForm of(Map<String, String> sent) {
    return new BeginForm(
        sent.getOrDefault("from", ""),
        sent.getOrDefault("copy", ""),
        sent.getOrDefault("unified", ""),
        TypedText.text(sent.getOrDefault("code", "")),
        SpokenText.of(sent, "title"),
        sent.getOrDefault("category", ""),
        sent.getOrDefault("kind", ""),
        sent.getOrDefault("unit", ""));
  }

  private boolean fromUnified() {
    return from.equals("unified");
  }

  /** From what it is begun, where that is said. */
  Optional<From> source() {
    return switch (from) {
      case "nothing" -> Optional.of(new From.Nothing());
      case "copy" -> ServiceCode.find(copy).map(From.Copy::new);
      case "unified" -> ServiceCode.find(unified).map(From.Unified::new);
      default -> Optional.empty();
    };
  }

  /** Its code: one of the unified list keeps its own. */
  Optional<ServiceCode> wantedCode() {
    return ServiceCode.find(fromUnified() ? unified : code);
  }

  /** What is wrong with it, apart from what only the catalogue knows. */
  FieldErrors errors(Lang own) {
    var errors = source().isPresent() ? FieldErrors.none() : missingSource();
    if (!fromUnified() && wantedCode().isEmpty()) {
      errors =
          code.isBlank()
              ? errors.with("code", "catalogue.begin.code.missing")
              : errors.with("code", "catalogue.begin.code.form");
    }
    errors =
        errors.and(
            fromUnified()
                ? TITLES.lengths(title, "title", Card.LONGEST_TITLE)
                : TITLES.of(title, "title", own, Card.LONGEST_TITLE));
    if (from.equals("nothing") && Category.find(category).isEmpty()) {
      errors = errors.with("category", "catalogue.begin.category.missing");
    }
    if (from.equals("nothing") && OutcomeKind.find(kind).isEmpty()) {
      errors = errors.with("kind", "catalogue.begin.kind.missing");
    }
    return unit.isBlank() ? errors.with("unit", "catalogue.begin.unit.missing") : errors;
  }

  private FieldErrors missingSource() {
    return switch (from) {
      case "copy" -> FieldErrors.none().with("copy", "catalogue.begin.copy.missing");
      case "unified" -> FieldErrors.none().with("unified", "catalogue.begin.unified.missing");
      default -> FieldErrors.none().with("from", "catalogue.begin.from.missing");
    };
  }

  /** What is wanted; the form must be right. */
  BeginServices.Wanted wanted() {
    return new BeginServices.Wanted(
        wantedCode().orElseThrow(),
        title.texts().isEmpty() ? Optional.empty() : Optional.of(title.text()),
        Category.find(category),
        OutcomeKind.find(kind),
        unit);
  }
}
