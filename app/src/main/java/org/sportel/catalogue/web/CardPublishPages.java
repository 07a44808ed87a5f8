package org.sportel.catalogue.web;

import java.util.List;
import java.util.Map;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.CardDraft;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.catalogue.design.DraftReading;
import org.sportel.catalogue.design.PartDraft;
import org.sportel.catalogue.design.PublishCard;
import org.sportel.catalogue.pages.ChangeGroup;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Puts together what is read before a draft is published, in a transaction. */
@Component
final class CardPublishPages {
  private final DesignCard design;
  private final DraftReading reading;
  private final DraftBundle bundle;
  private final PublishCard publishCard;
  private final VersionHistory history;
  private final VersionDifferences differences;

  CardPublishPages(
      DesignCard design,
      DraftReading reading,
      DraftBundle bundle,
      PublishCard publishCard,
      VersionHistory history,
      VersionDifferences differences) {
    this.design = design;
    this.reading = reading;
    this.bundle = bundle;
    this.publishCard = publishCard;
    this.history = history;
    this.differences = differences;
  }

  CardPublishPage of(ServiceCode code, Map<String, String> typed, FieldErrors errors) {
    var draft = design.of(code);
    return new CardPublishPage(
        code.value(),
        Texts.show(bundle.title(code)),
        draft.edition(),
        draft.begun(),
        changes(draft),
        publishCard.changedParts(code).stream().map(CardPublishPages::part).toList(),
        CardBinder.findings(reading.read(draft)),
        history.twoPersons(),
        DayFields.of(typed, "from"),
        typed.getOrDefault("reason", ""),
        errors);
  }

  /** What the next version changes for people; nothing while it cannot be read. */
  private List<ChangeGroup> changes(CardDraft draft) {
    return draft
        .base()
        .flatMap(base -> bundle.read(draft.code()).map(next -> differences.of(base, next)))
        .orElse(List.of());
  }

  private static CardPage.Change part(PartDraft part) {
    var office = part.saved().map(PartDraft.Saved::office).orElse("");
    return new CardPage.Change(
        part.part().path(),
        part.removed() ? part.part().name() : "",
        part.removed() ? "" : Texts.t("catalogue.card.partChanged", office));
  }
}
