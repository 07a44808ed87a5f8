package org.sportel.catalogue.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.CardFact;
import org.sportel.catalogue.card.CardFinding;
import org.sportel.catalogue.card.CardLint;
import org.sportel.catalogue.card.OutcomeKind;
import org.sportel.catalogue.file.EntryReaders;
import org.sportel.catalogue.file.ImportReport;
import org.sportel.catalogue.file.OutsideRegisters;
import org.sportel.catalogue.file.PlainLanguages;
import org.sportel.catalogue.reading.TextFinding;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/** Reads a draft as the card it would become, and looks it over. */
@Component
public final class DraftReading {
  /** Languages in which people read the page; Serbian's scripts are derived from each other. */
  public static final List<String> LANGUAGES = List.of("en", "sq", "sr-Latn");

  private final EntryReaders readers;
  private final Services services;
  private final CardDrafts drafts;
  private final PlainLanguages plain;
  private final OutsideRegisters registers;

  DraftReading(
      EntryReaders readers,
      Services services,
      CardDrafts drafts,
      PlainLanguages plain,
      OutsideRegisters registers) {
    this.readers = readers;
    this.services = services;
    this.drafts = drafts;
    this.plain = plain;
    this.registers = registers;
  }

  /**
   * What a draft comes to.
   *
   * @param card empty while a field without which there is no card is missing
   * @param values fields whose value was not taken
   * @param findings what the card should be looked over for
   */
  public record Read(
      Optional<Card> card,
      List<ImportReport.Problem> problems,
      List<TextFinding> values,
      List<Finding> findings) {
    /** The serious findings that nobody waived. */
    public long unfinished() {
      return findings.stream().filter(Finding::holds).count() + problems.size() + values.size();
    }
  }

  /**
   * A finding on the card.
   *
   * @param waived the reason why it is left as it is
   */
  public record Finding(CardFinding finding, Optional<String> waived) {
    boolean holds() {
      return finding.rule().serious() && waived.isEmpty();
    }
  }

  /** Reads the draft. */
  public Read read(CardDraft draft) {
    var source = source(draft.behind());
    var entry = draft.entry().deepCopy();
    var unconfirmed = new ArrayList<CardFact>();
    entry.path("unconfirmed").forEach(fact -> unconfirmed.add(CardFact.valueOf(fact.asString())));
    entry.remove("unconfirmed");
    var read = readers.of(source.lang()).read(entry);
    var card = read.card().map(written -> sourced(written, source, unconfirmed));
    return new Read(
        card,
        read.problems(),
        read.findings(),
        card.map(written -> findings(written, drafts.waivers(draft.code()))).orElse(List.of()));
  }

  /** Where the texts come from; of a service that was begun here only the language is known. */
  public Card.Source source(CardDraft.Behind behind) {
    return switch (behind) {
      case CardDraft.Behind.Version(var id) -> services.version(id).card().source();
      case CardDraft.Behind.Nothing(var lang) ->
          new Card.Source(
              lang, false, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    };
  }

  /** The source stays what it was: the draft changes what is said, not where it came from. */
  private static Card sourced(Card card, Card.Source source, List<CardFact> unconfirmed) {
    return new Card(
        card.code(),
        card.naming(),
        card.topic(),
        card.conditions(),
        card.competence(),
        card.documents(),
        card.charges(),
        card.deadlines(),
        card.product(),
        card.remedy(),
        card.legalBasis(),
        new Card.Source(
            source.lang(),
            source.illustrative(),
            source.name(),
            source.url(),
            source.original(),
            unconfirmed));
  }

  private List<Finding> findings(Card card, Map<String, String> waivers) {
    var known = new CardLint.Known(LANGUAGES, plain.all(), issued(card), registers.all());
    return CardLint.of(card, known).stream()
        .map(
            finding ->
                new Finding(
                    finding,
                    Optional.ofNullable(waivers.get(finding.rule().name() + " " + finding.mark()))))
        .toList();
  }

  /** What other services give: nobody is asked to bring it who can get it here. */
  private List<LocalText> issued(Card card) {
    return services.list().stream()
        .filter(other -> !other.code().equals(card.code()))
        .filter(other -> other.card().product().kind() == OutcomeKind.CERTIFICATE)
        .map(ServiceCard::title)
        .toList();
  }
}
