package org.sportel.casework.web.texts;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.texts.TextBlock;
import org.sportel.casework.texts.TextBlocks;
import org.sportel.casework.web.texts.TextBlocksPage.Typed;
import org.sportel.catalogue.Services;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Puts the page of texts for reasons together, in a transaction. */
@Component
final class TextBlockBinder {
  private static final DayFields NO_DAY = new DayFields("", "", "");

  private final TextBlocks blocks;
  private final Services services;
  private final CurrentDay today;
  private final Authority authority;

  TextBlockBinder(TextBlocks blocks, Services services, CurrentDay today, Authority authority) {
    this.blocks = blocks;
    this.services = services;
    this.today = today;
    this.authority = authority;
  }

  /** The page, its form filled with a text that can still be changed. */
  TextBlocksPage page(Optional<UUID> changed, String done) {
    var typed =
        changed
            .flatMap(blocks::find)
            .filter(block -> !block.used())
            .map(TextBlockBinder::typed)
            .orElseGet(this::fresh);
    return page(typed, done);
  }

  /** The page with what was typed wrong. */
  TextBlocksPage again(Typed typed) {
    return page(typed, "");
  }

  private TextBlocksPage page(Typed typed, String done) {
    var day = today.day();
    return new TextBlocksPage(
        blocks.list().stream().map(block -> row(block, day)).toList(),
        typed,
        services(),
        authority.may(Power.APPROVE_DECISIONS),
        done);
  }

  /** Every service of the catalogue by name; the code tells those of one name apart. */
  private List<Option> services() {
    return services.list().stream()
        .map(
            card ->
                Option.of(
                    card.code().value(),
                    Texts.show(card.title()).text() + " · " + card.code().value()))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  private static TextBlocksPage.Row row(TextBlock block, LocalDate day) {
    var words = block.words();
    boolean holds = !day.isBefore(words.from()) && words.until().filter(day::isAfter).isEmpty();
    var days =
        words
            .until()
            .map(last -> t("casework.block.days", date(words.from()), date(last)))
            .orElseGet(() -> t("casework.block.since", date(words.from())));
    return new TextBlocksPage.Row(
        block.id().toString(),
        words.title(),
        words.body(),
        days
            + " · "
            + words.service().orElseGet(() -> t("casework.block.all"))
            + " · "
            + Texts.office(block.office()),
        holds,
        block.used());
  }

  private static String date(LocalDate day) {
    return Texts.shortDate(day);
  }

  private Typed fresh() {
    return new Typed("", "", "", "", DayFields.of(today.day()), NO_DAY, FieldErrors.none());
  }

  private static Typed typed(TextBlock block) {
    var words = block.words();
    return new Typed(
        block.id().toString(),
        words.title(),
        words.body(),
        words.service().orElse(""),
        DayFields.of(words.from()),
        words.until().map(DayFields::of).orElse(NO_DAY),
        FieldErrors.none());
  }
}
