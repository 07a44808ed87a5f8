package org.sportel.catalogue.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.bundle.BundleReader;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Keeps the drafts of forms, procedures, decisions, texts and tests while people work on them. */
@Component
public final class DesignPart {
  private final PartDrafts drafts;
  private final DraftBundle bundle;
  private final Authority authority;

  DesignPart(PartDrafts drafts, DraftBundle bundle, Authority authority) {
    this.drafts = drafts;
    this.bundle = bundle;
    this.authority = authority;
  }

  /** How a draft is saved. */
  public enum Way {
    /** While somebody draws; the editor itself undoes what is not wanted. */
    AS_YOU_GO,
    /** By a button; the state before is kept. */
    PRESSED
  }

  /**
   * A part as it is being designed, or as it is published.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN, or PART_UNKNOWN when the service has no such part
   */
  public PartDraft of(ServiceCode code, PartKind kind, String name) {
    return bundle.all(code).stream()
        .filter(draft -> draft.part().kind() == kind && draft.part().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new CatalogueRefusal(Reason.PART_UNKNOWN, name));
  }

  /**
   * Saves a draft over the edition that the editor saw, inside the caller's transaction.
   *
   * @return the new edition
   * @throws CatalogueRefusal PART_CHANGED when somebody saved meanwhile; PART_TOO_LARGE;
   *     PART_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public int save(ServiceCode code, Part part, int edition, Way way) {
    authority.require(Power.DESIGN_SERVICES);
    return write(code, part, over(code, part, edition, way), false);
  }

  /**
   * Adds a part that the service does not have.
   *
   * @throws CatalogueRefusal PART_NAME for a name that none can have; PART_THERE; PART_TOO_LARGE
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void add(ServiceCode code, Part part) {
    authority.require(Power.DESIGN_SERVICES);
    if (!Part.named(part.name())) {
      throw new CatalogueRefusal(Reason.PART_NAME);
    }
    var there = bundle.all(code).stream().filter(one -> one.part().path().equals(part.path()));
    var old = there.findFirst();
    if (old.filter(one -> !one.removed()).isPresent()) {
      throw new CatalogueRefusal(Reason.PART_THERE, part.name());
    }
    write(code, part, old.map(PartDraft::edition).orElse(0), false);
  }

  /**
   * Lets the next version do without a part.
   *
   * @throws CatalogueRefusal PART_UNKNOWN, PART_CHANGED
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void remove(ServiceCode code, PartKind kind, String name) {
    authority.require(Power.DESIGN_SERVICES);
    var draft = of(code, kind, name);
    drafts.keepState(code, kind, name);
    write(code, draft.part(), draft.edition(), true);
  }

  /**
   * Makes these the parts of the next version, as if each were added, saved or removed; what is
   * equal already stays as it is.
   *
   * @throws CatalogueRefusal PART_NAME, PART_TOO_LARGE; PART_CHANGED when somebody saved meanwhile
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void replace(ServiceCode code, List<Part> wanted) {
    authority.require(Power.DESIGN_SERVICES);
    var there = new LinkedHashMap<String, PartDraft>();
    bundle.all(code).forEach(draft -> there.put(draft.part().path(), draft));
    for (var part : wanted) {
      var old = Optional.ofNullable(there.remove(part.path()));
      if (!Part.named(part.name())) {
        throw new CatalogueRefusal(Reason.PART_NAME);
      }
      if (old.filter(one -> !one.removed() && one.part().equals(part)).isEmpty()) {
        put(code, part, old.map(PartDraft::edition).orElse(0), false);
      }
    }
    there.values().stream()
        .filter(draft -> !draft.removed())
        .forEach(draft -> put(code, draft.part(), draft.edition(), true));
  }

  private void put(ServiceCode code, Part part, int edition, boolean removed) {
    if (edition > 0) {
      drafts.keepState(code, part.kind(), part.name());
    }
    write(code, part, edition, removed);
  }

  /**
   * Throws the draft of a part away; the published one stays. The draft is kept among the earlier
   * states.
   *
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void discard(ServiceCode code, PartKind kind, String name) {
    authority.require(Power.DESIGN_SERVICES);
    drafts.delete(code, kind, name);
  }

  /**
   * Goes back to an earlier state; the present one is kept among them.
   *
   * @throws CatalogueRefusal PART_UNKNOWN when there is no such state; PART_CHANGED
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void restore(ServiceCode code, PartKind kind, String name, int state) {
    authority.require(Power.DESIGN_SERVICES);
    var earlier =
        drafts.states(code, kind, name).stream()
            .filter(one -> one.edition() == state)
            .findFirst()
            .orElseThrow(() -> new CatalogueRefusal(Reason.PART_UNKNOWN, name));
    var edition = drafts.find(code, kind, name).map(PartDraft::edition).orElse(0);
    drafts.keepState(code, kind, name);
    write(code, new Part(kind, name, earlier.body()), edition, false);
  }

  /** The earlier states of a draft, the newest first. */
  public List<PartState> earlier(ServiceCode code, PartKind kind, String name) {
    return drafts.states(code, kind, name);
  }

  /** The edition that is written over; what it replaces is kept where it would be missed. */
  private int over(ServiceCode code, Part part, int edition, Way way) {
    var now = of(code, part.kind(), part.name());
    if (now.edition() != edition) {
      throw changed(now);
    }
    if (way == Way.PRESSED) {
      drafts.keepState(code, part.kind(), part.name());
    }
    return edition;
  }

  private int write(ServiceCode code, Part part, int edition, boolean removed) {
    if (part.body().length() > BundleReader.MOST_CHARACTERS || part.body().indexOf(0) >= 0) {
      throw new CatalogueRefusal(Reason.PART_TOO_LARGE, BundleReader.MOST_CHARACTERS);
    }
    return drafts
        .save(code, part, edition, removed)
        .orElseThrow(() -> changed(of(code, part.kind(), part.name())));
  }

  private static CatalogueRefusal changed(PartDraft now) {
    return new CatalogueRefusal(
        Reason.PART_CHANGED, now.saved().map(PartDraft.Saved::office).orElse(""));
  }
}
