package org.sportel.catalogue.begin;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.OutcomeKind;
import org.sportel.catalogue.design.Beginnings;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.design.DraftReading;
import org.sportel.catalogue.design.NextCode;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Puts together the form with which a service is begun, in a transaction. */
@Component
final class BeginPages {
  private final Beginnings beginnings;
  private final DesignCard design;
  private final VersionHistory history;
  private final Units units;
  private final CurrentTenant current;

  BeginPages(
      Beginnings beginnings,
      DesignCard design,
      VersionHistory history,
      Units units,
      CurrentTenant current) {
    this.beginnings = beginnings;
    this.design = design;
    this.history = history;
    this.units = units;
    this.current = current;
  }

  /** The form as it is first shown: with the next code. */
  BeginPage fresh() {
    return of(Optional.empty(), FieldErrors.none());
  }

  /** The form with what was typed. */
  BeginPage of(BeginForm typed, FieldErrors errors) {
    return of(Optional.of(typed), errors);
  }

  private BeginPage of(Optional<BeginForm> typed, FieldErrors errors) {
    var next = NextCode.of(codes());
    var form = typed.orElseGet(() -> BeginForm.empty(next.orElse("")));
    var own = beginnings.own();
    var unified = beginnings.unified();
    return new BeginPage(
        form,
        ways(!own.isEmpty(), !unified.isEmpty()),
        own.stream().map(card -> option(card.code().value(), card.title())).toList(),
        unified.stream().map(offer -> option(offer.code().value(), offer.title())).toList(),
        next.map(code -> t("catalogue.begin.code.next", code))
            .orElseGet(() -> t("catalogue.begin.code.hint")),
        names(form),
        choices(),
        errors);
  }

  /** Every code in use, those of services that only were begun or have ended included. */
  private List<String> codes() {
    return Stream.of(
            beginnings.own().stream().map(card -> card.code().value()),
            history.notInForce().stream().map(version -> version.card().code().value()),
            design.begunServices().stream().map(draft -> draft.code().value()))
        .flatMap(codes -> codes)
        .toList();
  }

  private static Option option(String code, LocalText title) {
    return Option.of(code, code + " " + Texts.show(title).text());
  }

  private static List<Option> ways(boolean copies, boolean unified) {
    var ways = new ArrayList<Option>();
    ways.add(way("nothing"));
    if (copies) {
      ways.add(way("copy"));
    }
    if (unified) {
      ways.add(way("unified"));
    }
    return ways;
  }

  private static Option way(String way) {
    return new Option(
        way, t("catalogue.begin.from." + way), t("catalogue.begin.from." + way + ".hint"));
  }

  /** The tenant's own language first; Cyrillic is made from Latin. */
  private List<BeginPage.Name> names(BeginForm form) {
    var own = own(current.get().lang());
    return Stream.concat(
            Stream.of(own.tag()),
            DraftReading.LANGUAGES.stream().filter(tag -> !tag.equals(own.tag())))
        .map(
            tag ->
                new BeginPage.Name(
                    "title-" + tag,
                    t("catalogue.card.inLanguage", t("catalogue.field.title"), Lang.label(tag)),
                    form.title().texts().getOrDefault(tag, ""),
                    tag))
        .toList();
  }

  /** The language in which the tenant must name a service. */
  static Lang own(Lang lang) {
    return lang == Lang.SR_CYRL ? Lang.SR_LATN : lang;
  }

  private BeginPage.Choices choices() {
    return new BeginPage.Choices(
        Arrays.stream(Category.values())
            .map(one -> Option.of(one.code(), t("catalogue.category." + one)))
            .toList(),
        Arrays.stream(OutcomeKind.values())
            .map(one -> Option.of(one.name(), t("catalogue.outcome." + one)))
            .toList(),
        units.tree().all().stream()
            .map(unit -> Option.of(unit.code(), Texts.show(unit.name()).text()))
            .toList());
  }
}
