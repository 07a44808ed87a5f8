package org.sportel.catalogue.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.BundleReader;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.bundle.PublishingGate;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.DefinitionParts;
import org.sportel.network.Units;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/** A service as the next version would be: the draft of its card and of its parts. */
@Component
public final class DraftBundle {
  private final DesignCard design;
  private final DraftReading reading;
  private final PartDrafts drafts;
  private final Behind behind;
  private final Gate gate;
  private final Json json;

  DraftBundle(
      DesignCard design,
      DraftReading reading,
      PartDrafts drafts,
      Behind behind,
      Gate gate,
      Json json) {
    this.design = design;
    this.reading = reading;
    this.drafts = drafts;
    this.behind = behind;
    this.gate = gate;
    this.json = json;
  }

  /** The checks before publishing, with the municipality's units. */
  @Component
  static final class Gate {
    private final PublishingGate gate;
    private final Units units;

    Gate(PublishingGate gate, Units units) {
      this.gate = gate;
      this.units = units;
    }

    BundleReader.Reading check(Card card, List<Part> parts) {
      return gate.check(card, parts, Optional.of(units.tree()));
    }
  }

  /** The version behind a draft, and what comes with the program. */
  @Component
  static final class Behind {
    private final Services services;
    private final ServiceBundles bundles;
    private final DefinitionParts shipped;
    private final GapFilling gaps;

    Behind(Services services, ServiceBundles bundles, DefinitionParts shipped, GapFilling gaps) {
      this.services = services;
      this.bundles = bundles;
      this.shipped = shipped;
      this.gaps = gaps;
    }

    /** How a changed card is served. */
    List<Part> of(Card card, CardDraft draft) {
      return draft
          .base()
          .map(base -> shipped.of(card, services.version(base).card(), bundles.parts(base)))
          .orElseGet(() -> shipped.of(card));
    }

    Card card(CardDraft draft) {
      return draft
          .base()
          .map(base -> services.version(base).card())
          .orElseGet(() -> gaps.fill(draft));
    }
  }

  /** The card of the draft, or the one behind it while the draft is no card yet. */
  public Card card(ServiceCode code) {
    var draft = design.of(code);
    return reading.read(draft).card().orElseGet(() -> behind.card(draft));
  }

  /** What the service is called on the pages of its design: what is published, where it is. */
  public LocalText title(ServiceCode code) {
    var draft = design.of(code);
    return (draft.begun() ? card(code) : behind.card(draft)).naming().title();
  }

  /**
   * How the card stands.
   *
   * @param begun whether the service was begun and never published
   * @param saved who saved its draft and when; empty while there is none
   * @param unfinished findings that keep the next version from being published
   */
  public record CardState(boolean begun, Optional<CardDraft.Saved> saved, long unfinished) {}

  /** How the card of the next version stands. */
  public CardState cardState(ServiceCode code) {
    var draft = design.of(code);
    return new CardState(draft.begun(), draft.saved(), reading.read(draft).unfinished());
  }

  /** Every part with its draft, those that shall be removed included, by place. */
  public List<PartDraft> all(ServiceCode code) {
    var draft = design.of(code);
    var found = new TreeMap<String, PartDraft>();
    behind
        .of(card(code), draft)
        .forEach(part -> found.put(part.path(), new PartDraft(part, 0, false, Optional.empty())));
    drafts.list(code).forEach(part -> found.put(part.part().path(), part));
    return new ArrayList<>(found.values());
  }

  /** A part as the next version would have it without any draft; empty for an added one. */
  public Optional<Part> undrafted(ServiceCode code, PartKind kind, String name) {
    return behind.of(card(code), design.of(code)).stream()
        .filter(part -> part.kind() == kind && part.name().equals(name))
        .findFirst();
  }

  /** The parts of the next version. */
  public List<Part> parts(ServiceCode code) {
    return all(code).stream().filter(part -> !part.removed()).map(PartDraft::part).toList();
  }

  /** The next version as far as it can be read and linked; empty when a part is broken. */
  public Optional<ServiceBundle> read(ServiceCode code) {
    return BundleReader.read(card(code), parts(code), json).bundle();
  }

  /** Forgets the drafts of the parts once they are published; their states are kept. */
  void clear(ServiceCode code) {
    drafts
        .list(code)
        .forEach(draft -> drafts.delete(code, draft.part().kind(), draft.part().name()));
  }

  /** Everything that the checks before publishing say of the next version. */
  public BundleReader.Reading check(ServiceCode code) {
    return gate.check(card(code), parts(code));
  }
}
