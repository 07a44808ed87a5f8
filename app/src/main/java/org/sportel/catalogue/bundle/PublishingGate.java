package org.sportel.catalogue.bundle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.Card;
import org.sportel.network.UnitTree;
import org.sportel.platform.Json;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Checks bundles before anybody is served by them: what is broken is refused as a whole. */
@Component
public final class PublishingGate {
  private static final int KEPT = 500;

  private final ObjectProvider<PublishingCheck> contributed;
  private final Json json;

  /** Walks of procedures, which services share, by what was walked. */
  private final Cache<List<Part>, List<BundleFinding>> walked =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  PublishingGate(ObjectProvider<PublishingCheck> contributed, Json json) {
    this.contributed = contributed;
    this.json = json;
  }

  /**
   * A bundle that may be published, with its warnings.
   *
   * @param units the municipality's units; empty when it is checked for none
   * @throws BundleRefused with every finding when one of them refuses
   */
  public BundleReader.Reading pass(Card card, List<Part> parts, Optional<UnitTree> units) {
    var checked = check(card, parts, units);
    if (checked.bundle().isEmpty()) {
      throw new BundleRefused(checked.findings());
    }
    return checked;
  }

  /** Everything that can be said about a bundle; the bundle is empty when it would be refused. */
  public BundleReader.Reading check(Card card, List<Part> parts, Optional<UnitTree> units) {
    var read = BundleReader.read(card, parts, json);
    if (read.bundle().isEmpty()) {
      return read;
    }
    var bundle = read.bundle().get();
    var findings = new ArrayList<>(read.findings());
    findings.addAll(walked.get(executable(parts), _ -> WalkCheck.check(bundle)));
    findings.addAll(CardCheck.check(bundle, units));
    findings.addAll(TemplateCheck.check(bundle));
    findings.addAll(TaskFormCheck.check(bundle));
    findings.addAll(ValueCheck.check(bundle, contributed.stream().toList()));
    contributed.orderedStream().forEach(check -> findings.addAll(check.check(bundle, units)));
    var refused = findings.stream().anyMatch(BundleFinding::refuses);
    return new BundleReader.Reading(refused ? Optional.empty() : read.bundle(), findings);
  }

  private static List<Part> executable(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.kind() == PartKind.PROCEDURE || part.kind() == PartKind.DECISION)
        .toList();
  }
}
